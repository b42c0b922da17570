/** Where the command speaks: data to `out`, everything said beside it to `talk`. */
export interface Terminal {
  out(text: string): void;
  talk(text: string): void;
  /** True where a person watches: then progress and colour make sense. */
  readonly watched: boolean;
  readonly colour: boolean;
}

/** The terminal of a process. Colour only on a terminal, and never where NO_COLOR is set. */
export function terminalOf({ stdout, stderr, env, exit }: NodeJS.Process): Terminal {
  // Who reads the output may stop early, as `head` does: then nobody is left to tell.
  stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code === 'EPIPE') exit(0);
    throw fault;
  });
  return {
    out: (text) => void stdout.write(text),
    talk: (text) => void stderr.write(text),
    watched: stderr.isTTY === true,
    colour: stdout.isTTY === true && (env.NO_COLOR ?? '') === '',
  };
}
