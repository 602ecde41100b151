import * as z from 'zod';
import { problemResponses } from '../problems/responses.js';

/** Of every address of one question. */
export const questionParams = z.object({ id: z.uuid().toLowerCase() });

/** The answer to an act: the version that it made. */
export const acted = { 200: z.object({ version: z.int() }), ...problemResponses };
