import { isEntry, readAll, type Zones } from '@daybook/files';
import { isTimeZone, offsetAt } from '@daybook/reports';
import type { Finding, Lang, Request } from '@daybook/types';
import { codeTitles, runCheck } from '@daybook/validator';
import type { Grounds } from '../reference/grounds-of.ts';
import { type EntryFacts, PAPERS, typedFiles } from './typed-files.ts';
import type { TypedEntry } from './typed-values.ts';

/** A finding at the field of the form that it is about; without a field it is about the entry. */
export interface FieldFinding {
  readonly field?: string;
  readonly finding: Finding;
}

/** What a form says as a record, and what is to be said of it. */
export interface EntryRead {
  /** Absent where the form cannot be read as a record at all. */
  readonly record: Request | undefined;
  /** Errors first. */
  readonly findings: readonly FieldFinding[];
  readonly isValid: boolean;
}

/** What stands around an entry: what it is judged by, the agency's zone, the day, the language. */
export interface EntryAround {
  readonly grounds: Grounds;
  readonly time_zone: string | undefined;
  readonly today: string;
  readonly lang: Lang;
}

/** Reads and checks what was typed, exactly as a file with the same rows would be. Personal data is found before anything is kept. */
export async function readEntry(typed: TypedEntry, facts: EntryFacts, around: EntryAround): Promise<EntryRead> {
  const { grounds, time_zone, today, lang } = around;
  const files = typedFiles(typed, facts);
  const isKnown = time_zone !== undefined && isTimeZone(time_zone);
  const zones: Zones = { zoneOf: () => (isKnown ? time_zone : undefined), offsetAt };
  let record: Request | undefined;
  async function* read() {
    for await (const batch of readAll(files, { zones, titles: codeTitles })) {
      for (const one of batch) if (isEntry(one) && one.kind === 'request') record = one.record as unknown as Request;
      yield batch;
    }
  }
  const source = { files: files.map(({ name }) => name), read, canReadAgain: true };
  const checked = await runCheck(source, { today, lang, ...grounds });
  const findings = checked.findings.map((finding) => {
    const field = fieldOf(finding, typed);
    return field === undefined ? { finding } : { field, finding };
  });
  return {
    record,
    findings: findings.sort((a, b) => ORDER.indexOf(a.finding.severity) - ORDER.indexOf(b.finding.severity)),
    isValid: record !== undefined && checked.counts.error === 0,
  };
}

const ORDER: readonly Finding['severity'][] = ['error', 'warning', 'flag'];

/** The heading is row 1; each ask is a row after it. What is the same in all rows is a field of the request. */
function fieldOf({ file, row, column }: Finding, { asks }: TypedEntry): string | undefined {
  if (column === undefined || row === undefined) return undefined;
  if (file === PAPERS) return `paper-${row}.${column}`;
  const isOfAsk =
    /^(ask|federal_force|decision|decided|closed|replied|disclos|result)/.test(column) && column !== 'asks_complete';
  return isOfAsk && asks.length > 0 ? `ask-${row - 1}.${column}` : column;
}
