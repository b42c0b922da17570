import { showNumber } from '@daybook/reports/printing';
import type { Terminal } from './terminal.ts';

/** What is said while a long work goes on. */
export interface Progress {
  /** Says how many records were read. */
  say(records: number): void;
  /** Says what was found, already now: the first few things only. */
  found(line: string): void;
  /** Says that the work starts over: what was found so far comes again, and need not be said twice. */
  again(): void;
  done(): void;
}

const silent: Progress = {
  say: () => undefined,
  found: () => undefined,
  again: () => undefined,
  done: () => undefined,
};

/** So many findings are shown before the check ends. */
const MOST = 3;
const CLEAR = '\r\u001b[K';

/** Tells a person how far a long work is, at most four times a second, and only where it takes most of a second or more. */
export function progressOn(terminal: Terminal, quiet: boolean, now = () => performance.now()): Progress {
  if (!terminal.watched || quiet) return silent;
  const isSpanish = terminal.lang === 'es';
  const started = now();
  let last = 0;
  let told = 0;
  let isAgain = false;
  const early: string[] = [];
  return {
    say(records) {
      const time = now();
      if (time - started < 800 || time - last < 250) return;
      last = time;
      if (told === 0 && early.length > 0)
        terminal.talk(`${CLEAR}${isSpanish ? 'Primeros hallazgos' : 'The first findings'}:\n`);
      for (; told < early.length; told++) terminal.talk(`${CLEAR}  ${early[told]}\n`);
      terminal.talk(`${CLEAR}${showNumber(records)} ${isSpanish ? 'registros' : 'records'}`);
    },
    found(line) {
      if (!isAgain && early.length < MOST) early.push(line);
    },
    again() {
      // What was shown stays shown; what was not yet is dropped with what the first reading found.
      isAgain = told > 0;
      early.length = told;
    },
    done() {
      if (last > 0) terminal.talk(CLEAR);
    },
  };
}
