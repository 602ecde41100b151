import {
  additionSchema,
  answerWayChangeSchema,
  erasedSchema,
  followedQuestionSchema,
  followSchema,
  keptSchema,
} from '@voordeur/core/schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { problemResponses } from '../problems/responses.js';
import type { FollowedQuestions } from './followed-questions.js';

const shown = { 200: followedQuestionSchema, ...problemResponses };

/** What residents do with the receipt code of their question. The code goes in the body, never in an address. */
export const followingRoutes: FastifyPluginAsyncZod<{ followed: FollowedQuestions }> = async (app, { followed }) => {
  app.post(
    '/v1/my-question',
    { schema: { summary: 'Follow a question by its receipt code', body: followSchema, response: shown } },
    (request) => followed.find(request.body),
  );

  app.post(
    '/v1/my-question/messages',
    {
      schema: {
        summary: 'Add to a question; the same id and text again change nothing',
        body: additionSchema,
        response: shown,
      },
    },
    (request) => followed.add(request.body),
  );

  app.post(
    '/v1/my-question/answer-way',
    {
      schema: {
        summary: 'Choose another way to get the answer',
        body: answerWayChangeSchema,
        response: shown,
      },
    },
    (request) => followed.changeAnswerWay(request.body),
  );

  app.post(
    '/v1/my-question/withdraw',
    { schema: { summary: 'Take a question back', body: followSchema, response: shown } },
    (request) => followed.withdraw(request.body),
  );

  app.post(
    '/v1/my-question/kept',
    {
      schema: {
        summary: 'Everything that is kept about the sender of a question (AVG, article 15)',
        body: followSchema,
        response: { 200: keptSchema, ...problemResponses },
      },
    },
    (request) => followed.kept(request.body),
  );

  app.post(
    '/v1/my-question/erase',
    {
      schema: {
        summary: 'Erase a question with all that was written about it (AVG, article 17)',
        body: followSchema,
        response: { 200: erasedSchema, ...problemResponses },
      },
    },
    (request) => followed.erase(request.body),
  );
};
