import type { RecordKind, RecordRule, Report } from '@daybook/types';
import type { CheckRule } from '../rules/rule.ts';
import { touches } from '../schema/touches.ts';
import type { Sight } from '../sight.ts';
import type { Context } from './context.ts';
import type { AddFinding, DefectInfo } from './defect-info.ts';
import { foundAt } from './found.ts';
import type { JudgedEntry } from './judged-entry.ts';
import { recordIdOf } from './place-of.ts';
import { RuleSight } from './rule-sight.ts';

/** A rule at work: with its sight, and its way to say what it found. */
export interface WorkingRule {
  readonly rule: DefectInfo;
  readonly sight: RuleSight;
}

/** All of one shape, so that going through them costs little: there are many rules, and each runs on every record. */
interface WorkingRecordRule extends WorkingRule {
  readonly check: RecordRule<never, Sight>['check'];
  readonly report: Report;
}

/** Makes the step that runs the rules over one record at a time. */
export function recordRules(
  rules: readonly CheckRule[],
  today: string,
  context: Context,
  add: AddFinding,
): { judge(judged: JudgedEntry): void; readonly working: readonly WorkingRule[] } {
  let current: JudgedEntry | undefined;
  const byKind = new Map<RecordKind, WorkingRecordRule[]>();
  for (const rule of rules) {
    if (rule.scope !== 'record') continue;
    const report: Report = (pointer, detail) => {
      if (current === undefined || (current.spoken.length > 0 && pointer !== '' && touches(pointer, current.spoken)))
        return;
      // What is missing from a record of wrong form has its finding already, and a message cannot be said without it.
      if (!current.isWhole && Object.values(detail?.values ?? {}).includes(undefined as never)) return;
      context.revisions.speakOf(current.entry);
      add(foundAt(rule.id, current.entry, recordIdOf(current.entry), pointer, detail), rule);
    };
    const list = byKind.get(rule.record) ?? [];
    byKind.set(rule.record, list);
    list.push({ rule, check: rule.check, report, sight: new RuleSight(today, context) });
  }
  return {
    working: [...byKind.values()].flat(),
    judge(judged) {
      const list = byKind.get(judged.entry.kind);
      if (list === undefined) return;
      context.revisions.see(judged.entry);
      if (context.revisions.isReplaced(judged.entry)) return;
      current = judged;
      const record = judged.record as never;
      for (const { check, report, sight } of list) {
        if (judged.isWhole) check(record, report, sight);
        else judgeFaulty(() => check(record, report, sight));
      }
      current = undefined;
    },
  };
}

/** A rule may stumble over a record whose form is wrong: that is the data's fault and has its finding already. */
export function judgeFaulty(check: () => void): void {
  try {
    check();
  } catch (thrown) {
    if (!(thrown instanceof TypeError || thrown instanceof RangeError)) throw thrown;
  }
}
