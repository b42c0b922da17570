import type { KnownKey } from '@daybook/publisher';
import type { Registry } from '@daybook/types';

/** How a dataset is built. */
export interface BuildOptions {
  /** Publications, or folders that hold some at any depth; plain files where these are allowed. */
  readonly paths: readonly string[];
  /** The folder of the dataset. What an earlier build left there is used again. */
  readonly out: string;
  /** The day of the build, `YYYY-MM-DD`. */
  readonly today: string;
  /** Keys of agencies as known from elsewhere. */
  readonly keys?: ReadonlyMap<string, KnownKey>;
  /** Who is expected to report, one registry a state. Without any nobody is, and only who reported is listed. */
  readonly registries?: readonly Registry[];
  /** True to read plain files too, which nobody signed. */
  readonly unsigned?: boolean;
  /** How many threads read publications; where nothing is said as many as the machine has, at most 4, or one for little. */
  readonly threads?: number;
  /** About how many rows a Parquet file of a quarter holds; what is more begins another file. 120,000 where nothing is said. */
  readonly fileRows?: number;
  /** Called after each publication with the number of rows that there are so far. */
  readonly onProgress?: (rows: number) => void;
}
