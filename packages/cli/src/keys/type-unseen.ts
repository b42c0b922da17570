import { UsageFault } from '../terminal/usage-fault.ts';

/** A keyboard: standard input of a process at a terminal. */
export interface Keyboard {
  setRawMode(isRaw: boolean): unknown;
  setEncoding(encoding: 'utf8'): unknown;
  on(event: 'data', listener: (text: string) => void): unknown;
  off(event: 'data', listener: (text: string) => void): unknown;
  resume(): unknown;
  pause(): unknown;
}

const ENTER = /[\r\n]/;
const ERASE = new Set(['\u0008', '\u007f']);
const STOP = new Set(['\u0003', '\u0004']);

/**
 * One line typed at a terminal, of which nothing is shown.
 *
 * @throws UsageFault where the person stops (Ctrl-C, Ctrl-D).
 */
export async function typeUnseen(question: string, keyboard: Keyboard, say: (text: string) => void): Promise<string> {
  say(question);
  keyboard.setEncoding('utf8');
  keyboard.setRawMode(true);
  keyboard.resume();
  let typed: string[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      const take = (text: string) => {
        for (const letter of text) {
          if (STOP.has(letter) || ENTER.test(letter)) {
            keyboard.off('data', take);
            return STOP.has(letter) ? reject(stopped()) : resolve();
          }
          if (ERASE.has(letter)) typed = typed.slice(0, -1);
          else if (letter >= ' ') typed.push(letter);
        }
      };
      keyboard.on('data', take);
    });
  } finally {
    keyboard.setRawMode(false);
    keyboard.pause();
    say('\n');
  }
  return typed.join('');
}

const stopped = () => new UsageFault({ en: 'Stopped: nothing was written.', es: 'Interrumpido: no se escribió nada.' });
