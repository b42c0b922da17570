import { run } from '../../src/main.ts';

/** What a command ended with: its exit code, the data it printed and what it said beside it. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly talk: string;
}

/** Runs the command in this process, on a screen that nobody watches. */
export async function daybook(...args: string[]): Promise<Ended> {
  let out = '';
  let talk = '';
  const code = await run(args, {
    out: (text) => {
      out += text;
    },
    talk: (text) => {
      talk += text;
    },
    watched: false,
    colour: false,
  });
  return { code, out, talk };
}
