import type { RecordKind, ReportOn, SetCheck, SetRule } from '@daybook/types';
import type { CheckRule } from '../rules/rule.ts';
import type { Sight } from '../sight.ts';
import type { Context } from './context.ts';
import type { AddFinding } from './defect-info.ts';
import { foundAt } from './found.ts';
import type { JudgedEntry } from './judged-entry.ts';
import { kindsOf } from './kinds-of.ts';
import { looksAt, readerOf } from './looks-at.ts';
import { judgeFaulty, type WorkingRule } from './record-rules.ts';
import { RuleSight } from './rule-sight.ts';
import type { SecondLook } from './second-look.ts';
import { stumbling } from './stumbling.ts';

interface WorkingSetRule extends WorkingRule {
  /** The view of the records that it takes. */
  readonly view: string | undefined;
  readonly kinds: readonly RecordKind[];
  readonly start: () => SetCheck<never>;
  readonly scope: 'file' | 'set';
  check: SetCheck<never>;
}

/** The step that runs the rules over all records of a file or of the whole set. */
export interface SetRules {
  readonly working: readonly WorkingRule[];
  /** Says that the records of another file follow. */
  openFile(): void;
  take(judged: JudgedEntry): void;
  /** Says that all files were read once. */
  finish(): void;
  wantsAgain(): boolean;
  again(judged: JudgedEntry): void;
  /** Says that all files were read a second time, or that they will not be. */
  finishAgain(wasRead: boolean): void;
}

/** Makes the step that runs the rules over many records. */
export function setRules(rules: readonly CheckRule[], today: string, context: Context, add: AddFinding): SetRules {
  const working: WorkingSetRule[] = [];
  const byView = new Map<string | undefined, Map<RecordKind, WorkingSetRule[]>>();
  /** The rules over the copies of one view: an entry and its public copy are not two entries. */
  const open = (view: string | undefined) => {
    const byKind = new Map<RecordKind, WorkingSetRule[]>();
    byView.set(view, byKind);
    for (const rule of rules) {
      if (rule.scope === 'record' || !looksAt(rule, readerOf(view))) continue;
      const one = begin(rule, view, new RuleSight(today, context), add);
      working.push(one);
      for (const kind of one.kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), one]);
    }
    return byKind;
  };
  const own = open(undefined);
  let again: readonly WorkingSetRule[] = [];
  return {
    working,
    openFile() {
      for (const one of working) {
        if (one.scope !== 'file') continue;
        one.check.finish();
        one.check = one.start();
      }
    },
    take(judged) {
      const { entry, view, isWhole } = judged;
      const record = stumbling(judged);
      const byKind = view === undefined ? own : (byView.get(view) ?? open(view));
      for (const { check } of byKind.get(entry.kind) ?? none) {
        if (isWhole) check.take(record as never, entry.origin, entry.kind);
        else judgeFaulty(() => check.take(record as never, entry.origin, entry.kind));
      }
    },
    finish() {
      for (const { check } of working) if (!isSecondLook(check) || !check.wantsAgain()) check.finish();
    },
    wantsAgain() {
      again = working.filter(({ check }) => isSecondLook(check) && check.wantsAgain());
      return again.length > 0;
    },
    again(judged) {
      const { entry, view } = judged;
      const record = stumbling(judged);
      for (const { check, kinds, view: of } of again) {
        if (of !== view || !kinds.includes(entry.kind) || !isSecondLook(check)) continue;
        judgeFaulty(() => check.again(record as never, entry.origin, entry.kind));
      }
    },
    finishAgain(wasRead) {
      for (const { check, sight } of again) {
        if (wasRead) check.finish();
        else sight.skip('not-read-again');
      }
    },
  };
}

const none: readonly WorkingSetRule[] = [];

function isSecondLook(check: SetCheck<never>): check is SecondLook<never> {
  return 'again' in check;
}

function begin(
  rule: Omit<SetRule<never, Sight>, 'title' | 'why' | 'fix' | 'message' | 'since' | 'deprecated'>,
  view: string | undefined,
  sight: RuleSight,
  add: AddFinding,
): WorkingSetRule {
  const report: ReportOn = (entry, pointer, detail) =>
    add(foundAt(rule.id, entry, entry.record_id, pointer, detail), rule);
  const start = () => rule.start(report, sight);
  return { rule, view, sight, kinds: kindsOf(rule), start, scope: rule.scope, check: start() };
}
