import type { Words } from '@daybook/types';
import type { Option } from '../options/option.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** One command: its words, its options, and what it does. It loads the packages that it needs only when it runs. */
export interface Command {
  readonly name: string;
  /** Its arguments as the parser knows them: `[paths...]`. */
  readonly takes: string;
  /** Its arguments as the help shows them. */
  readonly usage: Words;
  readonly description: Words;
  readonly examples: readonly string[];
  readonly options: readonly Option[];
  /** Gives the exit code. A wrong use is a UsageFault. */
  run(given: readonly unknown[], options: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<number>;
}
