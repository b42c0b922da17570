import type { Reader, RecordKind, RecordRule, Report } from '@daybook/types';
import { TRAITS, type Trait } from '../facts/traits.ts';
import { traitsOf } from '../rules/generated/checks.ts';
import type { CheckRule } from '../rules/rule.ts';
import { touches } from '../schema/touches.ts';
import type { Sight } from '../sight.ts';
import { answerTo } from './answer-to.ts';
import type { Context } from './context.ts';
import type { AddFinding, DefectInfo } from './defect-info.ts';
import { type Found, foundAt } from './found.ts';
import type { JudgedEntry } from './judged-entry.ts';
import { JudgedTooSoon } from './judged-too-soon.ts';
import { kindsOf } from './kinds-of.ts';
import { looksAt, readerOf } from './looks-at.ts';
import { recordIdOf } from './place-of.ts';
import { RuleSight } from './rule-sight.ts';
import { stumbling } from './stumbling.ts';

/** A rule at work: with its sight, and its way to say what it found. */
export interface WorkingRule {
  readonly rule: DefectInfo;
  readonly sight: RuleSight;
}

interface WorkingRecordRule extends WorkingRule {
  readonly check: RecordRule<never, Sight>['check'];
  readonly report: Report;
  readonly everyRevision: boolean;
}

/** The rules that ask for one trait, as its bits: where a record has none of them, none of the rules runs. */
interface RulesOfTrait {
  readonly bits: number;
  readonly rules: WorkingRecordRule[];
}

type ByKind = Map<RecordKind, RulesOfTrait[]>;
const readers: readonly Reader[] = ['agency', 'regulator', 'public'];

/** The step that runs the rules over one record at a time. */
export interface RecordRules {
  readonly working: readonly WorkingRule[];
  /** Runs the rules over a record; false where a later revision has replaced it, so that they pass it over. */
  judge(judged: JudgedEntry): boolean;
  /** Takes what the same rules found elsewhere. @throws JudgedTooSoon where they would have found something else here. */
  take(judged: JudgedEntry, wasReplaced: boolean, found: readonly Found[]): void;
}

/** Makes the step that runs the rules over one record at a time. */
export function recordRules(
  rules: readonly CheckRule[],
  today: string,
  context: Context,
  add: AddFinding,
): RecordRules {
  let current: JudgedEntry | undefined;
  const working: WorkingRecordRule[] = [];
  const byId = new Map(rules.flatMap((rule) => (rule.scope === 'record' ? [[rule.id, rule] as const] : [])));
  const byReader: Record<Reader, ByKind> = { agency: new Map(), regulator: new Map(), public: new Map() };
  for (const rule of rules) {
    if (rule.scope !== 'record') continue;
    const report: Report = (pointer, detail) => {
      if (current === undefined || (current.spoken.length > 0 && pointer !== '' && touches(pointer, current.spoken)))
        return;
      // What is missing from a record of wrong form has its finding already, and a message cannot be said without it.
      if (!current.isWhole && Object.values(detail?.values ?? {}).includes(undefined as never)) return;
      if (rule.everyRevision !== true) context.revisions.speakOf(current.entry);
      const found = foundAt(rule.id, current.entry, recordIdOf(current.entry), pointer, detail);
      const answer = rule.severity === 'flag' ? answerTo(rule.id, pointer, current.record) : undefined;
      add(answer === undefined ? found : { ...found, answer }, rule);
    };
    const everyRevision = rule.everyRevision === true;
    const one = { rule, check: rule.check, report, sight: new RuleSight(today, context), everyRevision };
    working.push(one);
    for (const reader of readers) {
      if (!looksAt(rule, reader)) continue;
      for (const kind of kindsOf(rule)) rulesOf(byReader[reader], rule, kind).push(one);
    }
  }
  return {
    working,
    judge(judged) {
      const groups = byReader[readerOf(judged.view)].get(judged.entry.kind);
      if (groups === undefined) return true;
      context.revisions.see(judged.entry);
      const isReplaced = context.revisions.isReplaced(judged.entry);
      current = judged;
      const traits = traitsOf(judged.entry.kind, judged.record as never);
      const record = stumbling(judged) as never;
      for (const { bits, rules } of groups) {
        if ((traits & bits) === 0) continue;
        for (const { check, report, sight, everyRevision } of rules) {
          if (isReplaced && !everyRevision) continue;
          if (judged.isWhole) check(record, report, sight);
          else judgeFaulty(() => check(record, report, sight));
        }
      }
      current = undefined;
      return !isReplaced;
    },
    take({ entry, view }, wasReplaced, found) {
      if (!byReader[readerOf(view)].has(entry.kind)) return;
      context.revisions.see(entry);
      if (context.revisions.isReplaced(entry) !== wasReplaced) throw new JudgedTooSoon();
      for (const one of found) {
        const rule = byId.get(one.rule);
        if (rule === undefined) throw new Error(`Nobody knows the rule ${one.rule}`);
        if (rule.everyRevision !== true) context.revisions.speakOf(entry);
        add(one, rule);
      }
    },
  };
}

function rulesOf(byKind: ByKind, { id, when = 'any' }: TraitRule, kind: RecordKind): WorkingRecordRule[] {
  if (!(when in TRAITS)) throw new Error(`${id} asks for ${when}, which is no trait`);
  const bits = TRAITS[when as Trait];
  const groups = byKind.get(kind) ?? [];
  byKind.set(kind, groups);
  const known = groups.find((group) => group.bits === bits);
  if (known !== undefined) return known.rules;
  const rules: WorkingRecordRule[] = [];
  groups.push({ bits, rules });
  return rules;
}

type TraitRule = Pick<RecordRule<never, Sight>, 'id' | 'when'>;

/** A rule may stumble over a record whose form is wrong: that is the data's fault and has its finding already. */
export function judgeFaulty(check: () => void): void {
  try {
    check();
  } catch (thrown) {
    if (!(thrown instanceof TypeError || thrown instanceof RangeError)) throw thrown;
  }
}
