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
import type { Agency, Entry, Jurisdiction, Publication, QuarterlyReport, RecordKind, Registry } from '@daybook/types';
import { codeTitles, hasRightForm } from '@daybook/validator';
import type { NamedBlob } from '@daybook/validator/browser';
import { fileOf } from './file-of.ts';
import type { Tell } from './job.ts';

/** What reports in hand are read with. */
export interface RecordsFound {
  /** Every version of every report. */
  readonly reports: readonly QuarterlyReport[];
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly places: ReadonlyMap<string, Jurisdiction>;
  readonly registries: readonly Registry[];
  /** Files in which something could not be read, or the form of a record is wrong: that is left out. */
  readonly faulty: readonly string[];
}

/** Reports, and the agencies, places and registries beside them, in files and in publications as zip files. */
export async function recordsIn(files: readonly NamedBlob[], tell: Tell): Promise<RecordsFound> {
  const inputs: (FileBytes | FileStream)[] = [];
  for (const [at, file] of files.entries()) {
    inputs.push(...(await opened(file)));
    tell({ done: at, of: files.length });
  }
  const { whole, faulty } = await wholeRecords(inputs);
  const of = <R>(kind: RecordKind) =>
    whole.filter((one) => one.kind === kind).map(({ record }) => record as unknown as R);
  return {
    reports: of<QuarterlyReport>('quarterly-report'),
    agencies: new Map(foldRecords(of<Agency>('agency')).current.map((one) => [one.agency_id as string, one])),
    places: new Map(of<Jurisdiction>('jurisdiction').map((one) => [one.jurisdiction_id as string, one])),
    registries: foldRecords(of<Registry>('registry')).current,
    faulty,
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
