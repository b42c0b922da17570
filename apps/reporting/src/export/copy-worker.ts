// The thread in which a copy is made that takes a while, while others go on working.
import { parentPort, workerData } from 'node:worker_threads';
import { type CopyOrder, writeCopy } from './write-copy.ts';

parentPort?.postMessage(await writeCopy(workerData as CopyOrder));
