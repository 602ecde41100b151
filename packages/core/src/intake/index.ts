export { emailProblem, phoneProblem } from './contact.js';
export { noAnswers, type Answers, type Consent, type Field } from './answers.js';
export { factsOf } from './facts-of.js';
export { postcode4Of } from './postcode.js';
export { problemCodes, problemsIn, type IntakeProblem, type ProblemCode } from './problems.js';
export { reduce, type IntakeAction } from './reduce.js';
export { startOfIntake, type FailureCause, type IntakeState } from './state.js';
export { saysMore, withDangerRead, type TextReading } from './text-reading.js';
export {
  fieldsOf,
  isAnswered,
  isQuestion,
  progressOf,
  questionSteps,
  stepOf,
  stepsFor,
  type Progress,
  type QuestionStep,
  type Step,
} from './steps.js';
export { consentFor, toQuestion, type QuestionContext, type ReferralShare } from './to-question.js';
// What a browser needs of a municipality, without the checking that only a server does.
export { localise } from '../municipality/localise.js';
export { placeOf, teamById, teamName, type Place } from '../municipality/places.js';
