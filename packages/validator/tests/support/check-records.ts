import type { Entry, RecordKind } from '@daybook/types';
import { type Checked, type CheckOptions, runCheck } from '@daybook/validator';

/** How records are checked in tests: today, in English, by the shipped rules, unless said otherwise. */
export interface TestSetup extends Partial<CheckOptions> {
  /** The file of each record; `records.ndjson` where nothing is said. */
  readonly fileOf?: (index: number) => string;
  readonly unread?: readonly string[];
  readonly canReadAgain?: boolean;
  /** Told of each reading. */
  readonly onRead?: () => void;
}

/** Checks records as if they stood in a file, one a line. */
export async function checkRecords(records: readonly object[], setup: TestSetup = {}): Promise<Checked> {
  const { fileOf = () => 'records.ndjson', unread, canReadAgain = true, today = '2026-07-01', onRead, ...rest } = setup;
  const entries = records.map((record, index): Entry => {
    const kind = (record as { record: RecordKind }).record;
    const origin = { file: fileOf(index), row: index + 1 };
    return { kind, record: record as Entry['record'], origin, ...(unread === undefined ? {} : { unread }) };
  });
  const read = async function* () {
    onRead?.();
    yield entries;
  };
  return runCheck({ files: [], read, canReadAgain }, { today, ...rest });
}
