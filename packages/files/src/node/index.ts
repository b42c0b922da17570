export { CannotOpen } from './cannot-open.ts';
export { fileChunks } from './file-chunks.ts';
export { readPath } from './read-path.ts';
