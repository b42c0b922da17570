import { statSync } from 'node:fs';
import { isEntry, type Source } from '@daybook/files';
import { fileChunks } from '@daybook/files/node';
import type { Agency, Import, Lang, RawFinding } from '@daybook/types';
import { explain, loadBook, messageOf, placeText } from '@daybook/validator';
import { progressOn } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { datedFile } from './dated-file.ts';
import { importText } from './import-text.ts';
import { readRegister } from './read-register.ts';
import { RecordFiles } from './record-files.ts';

export interface ImportTask {
  readonly source: Source;
  readonly files: readonly string[];
  readonly out: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly terminal: Terminal;
}

/** Runs one import into a folder and says what came of it. Gives the exit code. */
export async function importInto({ source, files, out, options, terminal }: ImportTask): Promise<number> {
  const lang: Lang = options.lang === 'es' ? 'es' : 'en';
  const inputs = files.map((typed) => inputOf(source, typed, options.asOf));
  const register: Agency[] = typeof options.register === 'string' ? await readRegister(options.register) : [];
  const records = new RecordFiles(out);
  const progress = progressOn(terminal, options.quiet === true || options.json === true);
  const findings: RawFinding[] = [];
  let summary: Import | undefined;
  let count = 0;
  try {
    for await (const batch of source.import(inputs, { lang, register: register as never })) {
      for (const reading of batch) {
        if (!isEntry(reading)) findings.push(reading);
        else if (reading.kind === 'import') summary = reading.record as unknown as Import;
        else records.add(reading);
      }
      count += batch.length;
      progress.say(`${count.toLocaleString('en-US')} records`);
    }
    if (summary === undefined) throw new Error(`The source ${source.id} gave no summary`);
    const isEmpty = summary.rows_read === 0;
    if (isEmpty) records.abandon();
    else records.finish(summary);
    progress.done();
    const book = await loadBook(lang);
    for (const finding of findings)
      terminal.talk(`${placeText(finding.place, book.phrases)}\n  ${messageOf(finding, book)}\n`);
    terminal.out(
      options.json === true
        ? `${JSON.stringify(summary, null, 2)}\n`
        : importText(summary, isEmpty ? undefined : out, lang),
    );
    return findings.some((finding) => explain(finding.rule)?.severity === 'error') ? 1 : 0;
  } catch (fault) {
    records.abandon();
    throw fault;
  }
}

function inputOf(source: Source, typed: string, asOf: unknown) {
  // A name that really holds an `@2025-07-11` is taken as it is.
  const { path, as_of } = isFile(typed) ? { ...datedFile(typed, asOf), path: typed } : datedFile(typed, asOf);
  if (!isFile(path)) throw new UsageFault(`There is no file ${path}. Check the name and the folder.`);
  if (source.as_of === 'needed' && as_of === undefined)
    throw new UsageFault(
      `Say which day the list shows.\nType: daybook import ${source.id} ${path} --as-of 2025-07-11 --out FOLDER`,
    );
  return { name: path, open: () => fileChunks(path), ...(as_of === undefined ? {} : { as_of }) };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
