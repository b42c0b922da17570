import type { Lang, Words } from '@daybook/types';

/** The machine on which a command runs. */
export interface Machine {
  readonly lang: Lang;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder of what was built: the program, and beside it the scripts for browsers. */
  readonly built: string;
  /** Prints lines. */
  say(text: string): void;
}

/** What was typed after the name of a command. */
interface Typed {
  /** Such as the path of a file. */
  readonly rest: readonly string[];
  /** The options that were given. */
  readonly flags: ReadonlySet<string>;
}

/** A command of `daybook-app`. One is one file, and one line in the index. */
export interface Command {
  readonly name: string;
  /** What stands after the name, such as `<file>`. */
  readonly takes: string;
  readonly does: Words;
  /** Its options, each a word without value. */
  readonly flags: Readonly<Record<string, Words>>;
  /**
   * Does it.
   *
   * @returns when it is done, or for the server when it has begun: the exit code.
   * @throws CannotRun.
   */
  run(machine: Machine, typed: Typed): Promise<number>;
}
