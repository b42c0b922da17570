import { isEntry } from '@daybook/files';
import { CannotOpen, readPath } from '@daybook/files/node';
import { offsetAt } from '@daybook/reports';
import { codeTitles, loadBook } from '@daybook/validator';
import { onInterrupt } from '../importing/on-interrupt.ts';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { expandPaths } from '../paths/expand-paths.ts';
import { paintOf } from '../terminal/paint-of.ts';
import { progressOn } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today-of.ts';
import { convertWords } from './convert-words.ts';
import { FoundInReading } from './found-in-reading.ts';
import { RecordPrints } from './record-prints.ts';
import type { Sink, Written } from './sink.ts';
import { sinkOf } from './sink-of.ts';

// Of time zones only what a workbook says of itself is known.
const how = { titles: codeTitles, zones: { zoneOf: () => undefined, offsetAt } };

/** Reads records and writes them in another form. Gives the exit code: 1 where something was not read or not written. */
export async function convertInto(
  typed: readonly string[],
  out: string,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const inputs = expandPaths(typed);
  const target = sinkOf(inputs, out, options.force === true, new Date(`${todayOf(undefined)}T00:00:00Z`));
  const progress = progressOn(terminal, options.quiet === true);
  const found = new FoundInReading();
  const prints = new RecordPrints();
  const kinds = new Map<string, number>();
  let read = 0;
  // Nothing is written before there is something to write.
  let sink: Sink | undefined;
  const forget = onInterrupt(() => sink?.abandon());
  let written: readonly Written[] = [];
  try {
    for await (const batch of readPath(inputs, how)) {
      for (const reading of batch) {
        if (!isEntry(reading)) {
          found.add(reading);
          continue;
        }
        read += 1;
        sink ??= target.open();
        const isTaken = await sink.take(reading.record);
        if (!isTaken) kinds.set(reading.kind, (kinds.get(reading.kind) ?? 0) + 1);
        else if (target.isTable) prints.add(reading.record);
      }
      progress.say(read);
    }
    written = (await sink?.end()) ?? [];
  } catch (fault) {
    sink?.abandon();
    throw fault instanceof CannotOpen ? cannotOpenFault(fault) : fault;
  } finally {
    forget();
    progress.done();
  }
  if (target.isTable && written.length > 0) await readBack(written, prints);
  const words = convertWords[terminal.lang];
  const book = await loadBook(terminal.lang);
  const without = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  const lines = [
    words.read(read),
    ...found.lines(book, paintOf(terminal.colour)),
    ...(found.errors > 0 && read > 0 ? [words.notRead] : []),
    ...(without > 0 ? [words.without(without, [...kinds.keys()].join(', '))] : []),
    ...(written.length === 0 ? [words.none] : []),
    ...written.map(({ path, count, of }) => `${words.written}: ${path} (${words.count(count, of)})`),
    ...(target.isTable && written.length > 0 ? [compared(prints, words)] : []),
  ];
  terminal.out(`${lines.join('\n')}\n`);
  return found.errors === 0 && without === 0 && prints.different === 0 && read > 0 ? 0 : 1;
}

/** Reads what was written, and compares it record by record. */
async function readBack(written: readonly Written[], prints: RecordPrints): Promise<void> {
  for await (const batch of readPath(
    written.map(({ path }) => path),
    how,
  ))
    for (const reading of batch) if (isEntry(reading)) prints.compare(reading.record);
  prints.end();
}

const compared = ({ different, first }: RecordPrints, words: (typeof convertWords)['en']) =>
  different === 0
    ? words.same
    : words.different(different, first.map(({ kind, number }) => `${kind} ${number}`).join(', '));
