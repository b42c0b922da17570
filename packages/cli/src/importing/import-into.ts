import { setImmediate } from 'node:timers/promises';
import { type ImportOptions, isEntry, type Source } from '@daybook/files';
import { CannotOpen } from '@daybook/files/node';
import type { Agency, Import, RawFinding } from '@daybook/types';
import { explain, loadBook, messageOf, placeText } from '@daybook/validator';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { expandPaths } from '../paths/expand-paths.ts';
import { progressOn } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { importText } from './import-text.ts';
import { inputOf } from './input-of.ts';
import { onInterrupt } from './on-interrupt.ts';
import { readRegister } from './read-register.ts';
import { RecordFiles } from './record-files.ts';

export interface ImportTask {
  readonly source: Source;
  readonly files: readonly string[];
  readonly out: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly terminal: Terminal;
  /** What the source needs beside its files. */
  readonly more?: ImportOptions;
}

/** Runs one import into a folder and says what came of it. Gives the exit code. */
export async function importInto(task: ImportTask): Promise<number> {
  const { source, files, out, options, terminal, more } = task;
  const inputs = expandPaths(files).map((typed) => inputOf(source, typed, options.asOf));
  const register: Agency[] = typeof options.register === 'string' ? await readRegister(options.register) : [];
  const records = new RecordFiles(out);
  const forget = onInterrupt(() => records.abandon());
  const progress = progressOn(terminal, options.quiet === true);
  const findings: RawFinding[] = [];
  let summary: Import | undefined;
  let count = 0;
  let rest = performance.now();
  try {
    for await (const batch of source.import(inputs, { ...more, lang: terminal.lang, register: register as never })) {
      for (const reading of batch) {
        if (!isEntry(reading)) findings.push(reading);
        else if (reading.kind === 'import') summary = reading.record as unknown as Import;
        else records.add(reading);
      }
      count += batch.length;
      progress.say(count);
      // Files are read without a pause; a signal is heard only in one.
      if (performance.now() - rest > 50) {
        await setImmediate();
        rest = performance.now();
      }
    }
    if (summary === undefined) throw new Error(`The source ${source.id} gave no summary`);
    if (summary.rows_read === 0) records.abandon();
    else records.finish(summary);
    progress.done();
    await tell(findings, terminal);
    const isJson = options.json === true;
    terminal.out(isJson ? `${JSON.stringify(summary, null, 2)}\n` : await importText(summary, out, terminal.lang));
    return findings.some((finding) => explain(finding.rule)?.severity === 'error') ? 1 : 0;
  } catch (fault) {
    records.abandon();
    throw fault instanceof CannotOpen ? cannotOpenFault(fault) : fault;
  } finally {
    forget();
  }
}

async function tell(findings: readonly RawFinding[], terminal: Terminal): Promise<void> {
  const book = await loadBook(terminal.lang);
  for (const finding of findings)
    terminal.talk(`${placeText(finding.place, book.phrases)}\n  ${messageOf(finding, book)}\n`);
}
