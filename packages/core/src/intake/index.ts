export { noAnswers, type Answers, type Consent, type Field } from './answers.js';
export { factsOf } from './facts-of.js';
export { postcode4Of } from './postcode.js';
export { problemCodes, problemsIn, type IntakeProblem, type ProblemCode } from './problems.js';
export { reduce, type IntakeAction } from './reduce.js';
export { startOfIntake, type FailureCause, type IntakeState } from './state.js';
export {
  fieldsOf,
  isQuestion,
  progressOf,
  questionSteps,
  stepOf,
  stepsFor,
  type Progress,
  type QuestionStep,
  type Step,
} from './steps.js';
export { consentFor, toQuestion, type QuestionContext } from './to-question.js';
