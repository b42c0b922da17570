// The thread in which files that somebody brings are read and checked, while others go on working.
import { parentPort, workerData } from 'node:worker_threads';
import { type CheckOrder, checkFiles } from './check-files.ts';

const checked = await checkFiles(workerData as CheckOrder, (records) => parentPort?.postMessage({ records }));
parentPort?.postMessage({ checked });
