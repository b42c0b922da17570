// The thread in which a workbook is read, apart from everything that must go on.
import { parentPort, workerData } from 'node:worker_threads';
import { sheetsHere } from '../workbook/sheets-here.ts';

const { bytes, kind } = workerData as { bytes: Uint8Array; kind: 'xlsx' | 'ods' };

parentPort?.postMessage(await sheetsHere(bytes, kind, 0));
