import type { KnownKey } from '@daybook/publisher';

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
  /** True to read plain files too, which nobody signed. */
  readonly unsigned?: boolean;
  /** Called with each publication that is done, and how many there are. */
  readonly onRead?: (done: number, all: number) => void;
}
