import { assumptions } from './assumptions.ts';
import { detectEncoding } from './bytes/detect-encoding.ts';
import { type GunzipStop, gunzip } from './bytes/gunzip.ts';
import { head } from './bytes/head.ts';
import { type Format, sniffBinary, sniffText } from './bytes/sniff-format.ts';
import { CsvIntake } from './csv/csv-intake.ts';
import type { FaultId } from './faults/index.ts';
import type { Intake } from './intake.ts';
import { isEntry } from './is-entry.ts';
import { DocumentIntake } from './json/document-intake.ts';
import { LineIntake } from './json/line-intake.ts';
import { Utf16Intake } from './json/utf16-intake.ts';
import { maskPersonalData } from './personal-data/mask-personal-data.ts';
import { raise } from './raise.ts';
import type { ReadLines } from './read-lines.ts';
import type { Reading } from './reading.ts';
import type { Session } from './session.ts';
import { TableFileIntake } from './table-file-intake.ts';
import { WorkbookIntake } from './workbook/workbook-intake.ts';

/** What is said of a file that was read all the same. */
const remarks: ReadonlySet<string> = new Set<FaultId>([
  ...assumptions,
  'formula-cells',
  'hidden-columns',
  'hidden-rows',
  'hidden-sheet',
  'linked-workbook',
  'merged-cells',
  'meta-not-understood',
  'personal-data-in-column',
  'personal-data-in-name',
]);

const basename = (path: string) => path.replace(/^.*[/\\]/s, '');

/** Reads one file whose bytes come in pieces, batch by batch, and says so where it held nothing. */
export async function* readFile(
  session: Session,
  typed: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Reading[]> {
  // From here on the file has the name that may be repeated.
  const file = maskPersonalData(typed);
  if (basename(file) !== basename(typed)) yield [raise('personal-data-in-name', { file }, { variant: 'file' })];
  const rowsBefore = session.children.taken;
  let said = false;
  // Another way to read knows the file by its name on disk.
  const readLines = file === typed ? session.settings.readLines : undefined;
  for await (const batch of intakes(session, file, file, chunks, readLines)) {
    said ||= batch.some((reading) => isEntry(reading) || !remarks.has(reading.rule));
    if (batch.length > 0) yield batch;
  }
  if (!said && session.children.taken === rowsBefore) yield [raise('no-records', { file })];
}

/** `name` is the file's name without `.gz`, once it has been unpacked. */
async function* intakes(
  session: Session,
  file: string,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  readLines?: ReadLines,
): AsyncGenerator<Reading[]> {
  const { first, all } = await head(chunks);
  const binary = sniffBinary(first, name);
  if (binary === 'gzip' && name === file) {
    const stopped: GunzipStop[] = [];
    const unpacked = gunzip(all, session.settings.limits, (why) => stopped.push(why));
    // What nothing came out of is not empty.
    for await (const batch of intakes(session, file, name.replace(/\.gz$/i, '') || 'unpacked', unpacked))
      yield stopped.length === 0 ? batch : batch.filter((one) => isEntry(one) || one.rule !== 'empty-file');
    for (const why of stopped)
      session.out.push(raise('gzip-damaged', { file }, why === 'damaged' ? {} : { variant: why }));
    yield session.batch();
    return;
  }
  const { intake, mark } = await open(session, file, name, first, binary);
  const readings = intake instanceof LineIntake ? readLines?.(file, mark) : undefined;
  if (intake === undefined || readings !== undefined) {
    // Closes the source.
    for await (const _ of all) break;
    if (readings !== undefined) yield* readings;
  } else {
    let skip = mark;
    for await (const chunk of all) {
      await intake.push(skip > 0 ? chunk.subarray(skip) : chunk);
      skip = 0;
      if (session.out.length > 0) yield session.batch();
    }
    await intake.end();
  }
  yield session.batch();
}

/** The intake for a file with these first bytes; none, and a finding, where it cannot be read. */
async function open(
  session: Session,
  file: string,
  name: string,
  first: Uint8Array,
  binary: Format | undefined,
): Promise<{ intake?: Intake; mark: number }> {
  const { out, settings } = session;
  if (binary === 'zip') {
    await settings.loadTables();
    return { intake: new WorkbookIntake(file, session), mark: 0 };
  }
  const detected = detectEncoding(first);
  const { encoding, mark } = detected;
  const utf8 =
    encoding === 'utf-8' || encoding === 'utf-32'
      ? first.subarray(mark)
      : new TextEncoder().encode(new TextDecoder(encoding).decode(first.subarray(mark)));
  const format = binary ?? (encoding === 'utf-32' ? 'binary' : sniffText(utf8, name));
  switch (format) {
    case 'csv':
      await settings.loadTables();
      return { intake: new CsvIntake(file, detected, settings.limits, out, new TableFileIntake(file, session)), mark };
    case 'json':
    case 'ndjson': {
      const intake = format === 'json' ? new DocumentIntake(file, settings, out) : new LineIntake(file, settings, out);
      if (encoding === 'utf-8') return { intake, mark };
      out.push(raise('assumed-encoding', { file }, { values: { encoding: encoding.toUpperCase() } }));
      return { intake: new Utf16Intake(file, encoding, intake, out), mark };
    }
    case 'empty':
      out.push(raise('empty-file', { file }));
      return { mark };
    default:
      out.push(raise('unknown-format', { file }, { variant: format }));
      return { mark };
  }
}
