export { CannotOpen } from './cannot-open.ts';
export { fileChunks } from './file-chunks.ts';
export { fileSha256 } from './file-sha256.ts';
export { folderFiles } from './folder-files.ts';
export { readLineStretch, type StretchOfFile } from './read-line-stretch.ts';
export { readPath } from './read-path.ts';
export { sheetsApart } from './sheets-apart.ts';
export { sizeOfPaths } from './size-of-paths.ts';
export { startWorker } from './start-worker.ts';
