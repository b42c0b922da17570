export type { NamedBlob, Progress, WorkerMessage, WorkerOptions } from '../worker/messages.ts';
export { blobWorker } from './blob-worker.ts';
export { checkInWorker, type WorkerCheckOptions } from './check-in-worker.ts';
export { namesApart } from './names-apart.ts';
