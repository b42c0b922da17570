import {
  defaultLimits,
  type FileBytes,
  type FileStream,
  faults,
  isEntry,
  readAll,
  unzip,
  type ZippedFile,
} from '@daybook/files';
import { foldRecords } from '@daybook/reports';
import { nameIn } from '@daybook/reports/printing';
import { coveragePrintable, reportsTogether, totalsPrintable } from '@daybook/statewide/browser';
import type {
  Agency,
  Entry,
  Jurisdiction,
  Lang,
  Publication,
  QuarterlyReport,
  RecordKind,
  Registry,
} from '@daybook/types';
import { codeTitles, hasRightForm } from '@daybook/validator';
import type { NamedBlob } from '@daybook/validator/browser';
import { fileOf } from './file-of.ts';
import type { Tell } from './job.ts';
import type { MadeFile } from './made-file.ts';
import { printedFiles } from './printed-files.ts';
import { type ShownPrintout, shownPrintout } from './shown-printout.ts';

/** Which reports are put together. */
export interface TogetherOrder {
  /** Reports, publications as zip files, a registry, records of agencies: in any order. */
  readonly files: readonly NamedBlob[];
  readonly today: string;
  readonly lang: Lang;
}

/** What reports come to: who reported comes first. */
export interface TogetherAnswer {
  readonly coverage: ShownPrintout;
  readonly totals: ShownPrintout;
  /** How many reports were read. Of none there is nothing to put together. */
  readonly reports: number;
  /** Files in which something was wrong: of these, what is faulty is left out. */
  readonly faulty: readonly string[];
  readonly files: readonly MadeFile[];
}

/** Puts reports of several agencies together: coverage before any sum, and sums that say what is withheld. */
export async function together({ files, today, lang }: TogetherOrder, tell: Tell): Promise<TogetherAnswer> {
  const inputs: (FileBytes | FileStream)[] = [];
  for (const [at, file] of files.entries()) {
    inputs.push(...(await opened(file)));
    tell({ done: at, of: files.length });
  }
  const { whole, faulty } = await wholeRecords(inputs);
  const of = <R>(kind: RecordKind) =>
    whole.filter((one) => one.kind === kind).map(({ record }) => record as unknown as R);
  const reports = of<QuarterlyReport>('quarterly-report');
  const agencies = new Map(foldRecords(of<Agency>('agency')).current.map((one) => [one.agency_id as string, one]));
  const places = new Map(of<Jurisdiction>('jurisdiction').map((one) => [one.jurisdiction_id as string, one]));
  const nameOf = nameIn({ agency: (id) => agencies.get(id), jurisdiction: (id) => places.get(id) });
  const registries = foldRecords(of<Registry>('registry')).current;
  const names = new Map(
    registries.flatMap(({ reporters }) =>
      reporters.map((one) => [(one.agency_id ?? one.jurisdiction_id) as string, one.name]),
    ),
  );
  const called = (id: string) => nameOf(id) ?? names.get(id);
  const made = reportsTogether({ reports, registries, today });
  const coverage = await coveragePrintable(
    made.coverage.map((row) => ({ ...row, name: row.name ?? called(row.agency_id) ?? null })),
    { lang, by: 'agency' },
  );
  const totals = await totalsPrintable(made, { lang, on: today, nameOf: called });
  const printed = await Promise.all([printedFiles({ ...coverage, on: today }), printedFiles(totals)]);
  return {
    coverage: shownPrintout(coverage.printout),
    totals: shownPrintout(totals.printout),
    reports: reports.length,
    faulty,
    files: printed.map(({ zip }) => zip),
  };
}

/** A file as it is; of a publication in a zip file the records in it. */
async function opened(file: NamedBlob): Promise<(FileBytes | FileStream)[]> {
  if (!/\.zip$/i.test(file.name)) return [fileOf(file)];
  const inside = await unzip(new Uint8Array(await file.blob.arrayBuffer()), defaultLimits);
  // What is no zip file that can be opened is said by the reader.
  if (typeof inside === 'string') return [fileOf(file)];
  const named = recordsNamed(inside);
  const records = inside.filter(({ path }) => /\.(?:json|ndjson)$/.test(path) && named?.has(path) !== false);
  return records.map(({ path, bytes }) => ({ name: `${file.name}/${path}`, bytes }));
}

/** Where the files in a zip file have manifests: the paths that these name as records that are needed here. */
function recordsNamed(files: readonly ZippedFile[]): ReadonlySet<string> | undefined {
  const manifests = files.filter(({ path }) => /(?:^|\/)datapackage\.json$/.test(path));
  const named = manifests.flatMap(({ path, bytes }) => {
    try {
      const { daybook } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly daybook: Publication };
      const folder = path.slice(0, -'datapackage.json'.length);
      return daybook.files.flatMap((one) => (CONTAINS.has(one.contains) ? [`${folder}${one.path}`] : []));
    } catch {
      return [];
    }
  });
  return named.length === 0 ? undefined : new Set(named);
}

/** What a manifest calls files of records that are needed here. */
const CONTAINS: ReadonlySet<string> = new Set(['report', 'agency', 'jurisdiction']);

/** Records whose form is right; and the files in which something could not be read, or the form of a record is wrong. */
async function wholeRecords(inputs: readonly (FileBytes | FileStream)[]) {
  const whole: Entry[] = [];
  const faulty = new Set<string>();
  for await (const batch of readAll(inputs, { titles: codeTitles })) {
    for (const one of batch) {
      if (!isEntry(one)) {
        if (STOPS.has(one.rule)) faulty.add(one.place.file);
      } else if (!NEEDED.has(one.kind)) continue;
      else if (!hasRightForm(one)) faulty.add(one.origin.file);
      else whole.push(one);
    }
  }
  return { whole, faulty: [...faulty] };
}

const NEEDED: ReadonlySet<RecordKind> = new Set(['quarterly-report', 'agency', 'jurisdiction', 'registry']);

/** What the reader finds where something is not read at all. */
const STOPS: ReadonlySet<string> = new Set(faults.flatMap(({ id, severity }) => (severity === 'error' ? [id] : [])));
