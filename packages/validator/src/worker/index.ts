export { answerChecks, type WorkerPort } from './answer-checks.ts';
export type { CheckOrder, NamedBlob, Progress, WorkerMessage, WorkerOptions } from './messages.ts';
