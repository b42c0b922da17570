import { dataset } from '../dataset/index.ts';
import { openDataset } from '../duckdb/open-dataset.ts';

/** How many rows each table of a dataset has. */
export async function rowsIn(folder: string): Promise<Record<string, number>> {
  const { engine, close } = await openDataset(folder);
  try {
    const counts: Record<string, number> = {};
    for (const { name } of dataset) {
      const [row] = await engine.rows(`SELECT count(*) AS rows FROM ${name}`);
      counts[name] = Number(row?.rows);
    }
    return counts;
  } finally {
    close();
  }
}
