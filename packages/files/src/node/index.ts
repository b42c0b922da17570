export { CannotOpen } from './cannot-open.ts';
export { fileChunks } from './file-chunks.ts';
export { folderFiles } from './folder-files.ts';
export { type LineRange, lineRanges } from './line-ranges.ts';
export { readLineRange } from './read-line-range.ts';
export { readPath } from './read-path.ts';
export { sheetsApart } from './sheets-apart.ts';
export { sizeOfPaths } from './size-of-paths.ts';
export { startWorker } from './start-worker.ts';
