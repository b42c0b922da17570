import type { Entry, Request } from '@daybook/types';
import * as generated from '../rules/generated/checks.ts';
import type { Book } from '../words/book.ts';
import type { Context } from './context.ts';
import type { Found } from './found.ts';
import type { FoundThere, JudgedRecord } from './judged-record.ts';
import { type LogEntry, logEntryOf } from './log-entry.ts';
import { recordRules } from './record-rules.ts';
import { judgeBySchema, schemaTeller } from './schema-check.ts';
import type { WhySkipped } from './skip-reasons.ts';

/** How often a rule could not look, and why. */
interface SkipCount {
  readonly rule: string;
  readonly reason: WhySkipped;
  readonly count: number;
}

/** What a judge says beside its judgements, when all is judged. */
export interface JudgeReport {
  readonly skips: readonly SkipCount[];
  /** Whether it looked for records that it did not know. */
  readonly wasAsked: boolean;
}

/** Judges records one by one, apart from the check of the whole: by the schema, and by the rules over one record. */
export interface Judge {
  judge(entry: Entry): JudgedRecord;
  report(): JudgeReport;
}

const none: readonly never[] = [];

/** Makes a judge. @param known the records that others refer to; a judge adds none. */
export function createJudge(today: string, book: Book, known: Context): Judge {
  let list: FoundThere[] = [];
  const add = ({ place, also: _, ...found }: Found) => {
    list.push({ ...found, there: place() });
  };
  const taken = (): readonly FoundThere[] => {
    if (list.length === 0) return none;
    const all = list;
    list = [];
    return all;
  };
  const tellSchema = schemaTeller(generated.schemaFaults, book, add);
  const one = recordRules(generated.rules, today, known, add);
  return {
    judge(entry) {
      const judged = judgeBySchema(entry);
      tellSchema(judged);
      const flaws = taken();
      const isReplaced = !one.judge(judged);
      const found = taken();
      const { kind, origin } = entry;
      const { view, isWhole } = judged;
      const { row = 0, byte = 0 } = origin;
      const isLogEntry = isWhole && view === undefined && kind === 'request';
      const record = isLogEntry ? asRecord(logEntryOf(judged.record as unknown as Request)) : judged.record;
      // One literal for most records: what is put together has a shape of its own each time.
      if (isLogEntry && !isReplaced && flaws.length === 0 && found.length === 0) return { kind, row, byte, record };
      return {
        kind,
        row,
        byte,
        record,
        ...(isWhole ? {} : { faulty: entry.record }),
        ...(view === undefined ? {} : { view }),
        ...(isReplaced ? { isReplaced } : {}),
        flaws,
        found,
      };
    },
    report: () => ({
      skips: one.working.flatMap(({ rule, sight }) =>
        [...sight.skips].map(([reason, count]) => ({ rule: rule.id, reason, count })),
      ),
      wasAsked: known.wasAsked,
    }),
  };
}

const asRecord = (entry: LogEntry) => entry as unknown as Entry['record'];
