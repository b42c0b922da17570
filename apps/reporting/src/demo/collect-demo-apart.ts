import { apart } from '../apart.ts';
import type { OversightOrder } from '../oversight/carry-out-oversight.ts';
import type { DemoCollection } from './collect-demo.ts';

/** Collects it in a thread of its own: the demonstration opens at once. */
export const collectDemoApart = (collection: DemoCollection): Promise<OversightOrder> =>
  apart('demo-worker', import.meta.url, collection);
