import { coverageLead, type Engine } from '@daybook/statewide/duckdb';
import type { Lang } from '@daybook/types';
import { openState } from '../auditing/open-state.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today-of.ts';
import { quarterTyped } from './quarter-typed.ts';
import { quartersAsked } from './quarters-asked.ts';
import { stateTyped } from './state-typed.ts';

/** A dataset, and what is asked of it. */
export interface AskedDataset {
  readonly engine: Engine;
  readonly state: string | undefined;
  /** The quarter that was typed. */
  readonly quarter: string | undefined;
  /** The quarter that was typed, or every one of the dataset. */
  readonly quarters: readonly string[];
  readonly lang: Lang;
  /** The day that is written into files that hold one. */
  readonly on: string;
  /** Who was expected to report for quarters and who did, sentence by sentence: it stands before every figure. */
  coverage(quarters: readonly string[]): Promise<string[]>;
}

/** Opens the dataset that was typed, and closes it again when the work is done. @throws UsageFault where there is none. */
export async function askDataset<T>(
  folder: string,
  options: Readonly<Record<string, unknown>>,
  { lang }: Terminal,
  work: (asked: AskedDataset) => Promise<T>,
): Promise<T> {
  const [state, quarter] = [stateTyped(options.state), quarterTyped(options.quarter)];
  const { engine, close } = await openState(folder);
  try {
    const quarters = await quartersAsked(engine, { state, quarter });
    const coverage = (of: readonly string[]) => coverageLead(engine, { state, quarters: of, lang });
    return await work({ engine, state, quarter, quarters, lang, on: todayOf(options.today), coverage });
  } finally {
    close();
  }
}
