import { basename } from 'node:path';

/** What would be on the disk if the power went at one moment: the files by name, with only what was synced. */
export interface PowerCut {
  /** What the program had said by then. */
  readonly said: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

interface TracedFile {
  readonly name: string;
  now: Buffer;
  synced: Buffer | undefined;
}

/**
 * Reads a trace of what a program asked of the system (`strace -f -xx`), and gives what the disk would hold if the power
 * went each time that it said something. Nothing survives but what was synced: the worst that a disk may do.
 */
export function* powerCuts(trace: string): Generator<PowerCut> {
  const files = new Map<string, TracedFile>();
  const open = new Map<string, TracedFile>();
  let said = '';
  for (const line of wholeCalls(trace)) {
    const [, call = '', rest = ''] = /^(\w+)\((.*)$/s.exec(line) ?? [];
    const [fd = ''] = rest.split(/[,)]/, 1);
    const file = open.get(fd);
    const data = bytesOf(/"([^"]*)"/.exec(rest)?.[1] ?? '');
    if (call === 'openat') {
      const opened = /\) = (\d+)/.exec(rest)?.[1];
      if (opened === undefined) continue;
      const path = data.toString();
      const known = files.get(path) ?? { name: basename(path), now: Buffer.alloc(0), synced: undefined };
      files.set(path, known);
      open.set(opened, known);
    } else if (call === 'close') open.delete(fd);
    else if (call === 'unlink') files.delete(data.toString());
    else if (call === 'write' && fd === '1') {
      said += data.toString();
      const synced = [...files.values()].flatMap(({ name, synced }) =>
        synced === undefined ? [] : [[name, Buffer.from(synced)] as const],
      );
      yield { said, files: new Map(synced) };
    } else if (file !== undefined && call === 'pwrite64') {
      const at = Number(/, (\d+)\)\s*= \d+/.exec(rest)?.[1]);
      if (file.now.length < at + data.length)
        file.now = Buffer.concat([file.now, Buffer.alloc(at + data.length - file.now.length)]);
      data.copy(file.now, at);
    } else if (file !== undefined && call === 'ftruncate') {
      const length = Number(/, (\d+)\)/.exec(rest)?.[1]);
      file.now = Buffer.concat([file.now.subarray(0, length), Buffer.alloc(Math.max(0, length - file.now.length))]);
    } else if (file !== undefined && (call === 'fsync' || call === 'fdatasync')) file.synced = Buffer.from(file.now);
  }
}

/** The calls in the order in which they ended, each in one piece: another thread may come between its two halves. */
function* wholeCalls(trace: string): Generator<string> {
  const begun = new Map<string, string>();
  for (const line of trace.split('\n')) {
    const [, thread = '', text = ''] = /^(\d+) +(.*)$/s.exec(line) ?? [];
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/s.exec(text);
    if (text.endsWith('<unfinished ...>')) begun.set(thread, text.slice(0, -'<unfinished ...>'.length));
    else yield resumed === null ? text : `${begun.get(thread) ?? ''}${resumed[1]}`;
  }
}

const bytesOf = (escaped: string): Buffer => Buffer.from(escaped.replaceAll('\\x', ''), 'hex');
