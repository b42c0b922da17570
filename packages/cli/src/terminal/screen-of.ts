import type { Screen } from './terminal.ts';

/** The screen of a process. Colour only on a terminal, and never where NO_COLOR is set. */
export function screenOf({ stdout, stderr, env }: NodeJS.Process): Screen {
  // Who reads the output may stop early, as `head` does. The work goes on, so that the exit code stays true.
  for (const stream of [stdout, stderr])
    stream.on('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EPIPE') throw fault;
    });
  return {
    out: (text) => void stdout.write(text),
    talk: (text) => void stderr.write(text),
    watched: stderr.isTTY === true,
    colour: stdout.isTTY === true && (env.NO_COLOR ?? '') === '',
  };
}
