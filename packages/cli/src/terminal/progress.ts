import { showNumber } from '../wording/show-number.ts';
import type { Terminal } from './terminal.ts';

/** Says how many records a long work has come to, at most four times a second, and only after the first second. */
export function progressOn(terminal: Terminal, quiet: boolean): { say(records: number): void; done(): void } {
  if (!terminal.watched || quiet) return { say: () => undefined, done: () => undefined };
  const started = performance.now();
  let last = 0;
  return {
    say(records) {
      const now = performance.now();
      if (now - started < 1000 || now - last < 250) return;
      last = now;
      terminal.talk(`\r\u001b[K${showNumber(records)} ${terminal.lang === 'es' ? 'registros' : 'records'}`);
    },
    done() {
      if (last > 0) terminal.talk('\r\u001b[K');
    },
  };
}
