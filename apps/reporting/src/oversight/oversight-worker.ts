import { parentPort, workerData } from 'node:worker_threads';
import { carryOutOversight, type OversightOrder } from './carry-out-oversight.ts';

parentPort?.postMessage(await carryOutOversight(workerData as OversightOrder));
