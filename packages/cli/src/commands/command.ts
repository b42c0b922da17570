import type { Command as Parser } from 'commander';
import type { Terminal } from '../terminal/terminal.ts';

/** One command: its words, its options, and what it does. It loads the packages that it needs only when it runs. */
export interface Command {
  /** The name and its arguments, as the help prints them: `validate [paths...]`. */
  readonly name: string;
  readonly description: string;
  readonly example: string;
  options(parser: Parser): void;
  /** Gives the exit code. A wrong use is a UsageFault. */
  run(given: readonly unknown[], options: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<number>;
}
