import { problemSchema } from '@voordeur/core/schemas';

const asProblem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

/** The responses that every route has, for its description: problem details (RFC 9457). */
export const problemResponses = {
  '4xx': asProblem('What is wrong with the request, with all errors together'),
  '5xx': asProblem('Something is wrong or too busy on our side; Retry-After says when to try again'),
};
