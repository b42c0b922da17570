import type { Engine } from '@daybook/statewide/duckdb';
import { openState } from '../auditing/open-state.ts';

/** Opens the dataset that was typed, and closes it again when the work is done. @throws UsageFault where there is none. */
export async function withDataset<T>(folder: string, work: (engine: Engine) => Promise<T>): Promise<T> {
  const dataset = await openState(folder);
  try {
    return await work(dataset.engine);
  } finally {
    dataset.close();
  }
}
