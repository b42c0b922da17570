import { parentPort, workerData } from 'node:worker_threads';
import { collectDemo, type DemoCollection } from './collect-demo.ts';

parentPort?.postMessage(await collectDemo(workerData as DemoCollection));
