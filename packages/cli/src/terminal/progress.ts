import type { Terminal } from './terminal.ts';

/** Says how far a long work is, at most four times a second, and only after the first second. */
export function progressOn(terminal: Terminal, quiet: boolean): { say(text: string): void; done(): void } {
  if (!terminal.watched || quiet) return { say: () => undefined, done: () => undefined };
  const started = performance.now();
  let last = 0;
  return {
    say(text) {
      const now = performance.now();
      if (now - started < 1000 || now - last < 250) return;
      last = now;
      terminal.talk(`\r\u001b[K${text}`);
    },
    done() {
      if (last > 0) terminal.talk('\r\u001b[K');
    },
  };
}
