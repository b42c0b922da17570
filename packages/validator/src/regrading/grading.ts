import type { Regraded, Severity } from '@daybook/types';
import type { AddFinding, DefectInfo } from '../check/defect-info.ts';
import type { WorkingRule } from '../check/record-rules.ts';
import { canBeRegraded } from './can-be-regraded.ts';
import type { Regrade } from './regrade.ts';

interface Held {
  readonly entry: Regrade;
  readonly from: Severity;
  readonly hasEnded: boolean;
  count: number;
}

/** The severities of one check: those of the rules, but where the settings say another. */
export class Grading {
  readonly #held = new Map<string, Held>();
  readonly #add: AddFinding;

  /** @throws for a rule that is not known, may not be regraded or is named twice, and for a missing reason. */
  constructor(entries: readonly Regrade[], today: string, known: readonly DefectInfo[], add: AddFinding) {
    this.#add = add;
    for (const entry of entries) {
      const defect = known.find(({ id }) => id === entry.rule);
      if (defect === undefined || !canBeRegraded(defect)) throw new Error(`${entry.rule} cannot be regraded`);
      if (entry.reason.trim() === '') throw new Error(`${entry.rule} is regraded without a reason`);
      if (this.#held.has(entry.rule)) throw new Error(`${entry.rule} is regraded twice`);
      const hasEnded = entry.until !== undefined && entry.until < today;
      this.#held.set(entry.rule, { entry, from: defect.severity, hasEnded, count: 0 });
    }
  }

  get isEmpty(): boolean {
    return this.#held.size === 0;
  }

  /** Takes a finding on its way to the ledger. */
  readonly add: AddFinding = (found, defect) => {
    const held = this.#held.get(defect.id);
    if (held !== undefined && found.answer === undefined) held.count++;
    const severity = this.#of(defect);
    if (severity !== 'off') this.#add(found, severity === defect.severity ? defect : { ...defect, severity });
  };

  /** The rules as they are graded here, without those that are left out. */
  graded(working: readonly WorkingRule[]): readonly WorkingRule[] {
    return working.flatMap(({ rule, sight }) => {
      const severity = this.#of(rule);
      return severity === 'off' ? [] : [{ rule: { ...rule, severity }, sight }];
    });
  }

  /** Whether a rule counts at all here. */
  holds(rule: string): boolean {
    const held = this.#held.get(rule);
    return held === undefined || held.hasEnded || held.entry.severity !== 'off';
  }

  list(): Regraded[] {
    return [...this.#held.values()].map(({ entry: { rule, severity, reason, until }, from, hasEnded, count }) => ({
      rule,
      from,
      to: severity,
      reason,
      count,
      ...(until === undefined ? {} : { until }),
      ...(hasEnded ? { has_ended: true } : {}),
    }));
  }

  #of({ id, severity }: DefectInfo): Severity | 'off' {
    const held = this.#held.get(id);
    return held === undefined || held.hasEnded ? severity : held.entry.severity;
  }
}
