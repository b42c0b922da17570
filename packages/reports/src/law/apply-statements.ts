import { conditionMet } from './condition-met.ts';
import { standingOn } from './standing-on.ts';
import type { Applied, LawItem, SetAside, Statement, WhySetAside } from './statement.ts';

/** A statement with the place that says it. */
export interface Said<T extends Statement> {
  readonly law_id?: string;
  readonly jurisdiction_id: string;
  readonly statement: T;
}

/** The facts that statements are applied to. */
export interface CaseFacts {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Code of the agency's type. */
  readonly agencyType: string | undefined;
  /** Codes of the papers; `undefined` when not known. */
  readonly instruments: readonly string[] | undefined;
}

/**
 * Sorts statements into those that count for a case and those set aside, each with why.
 *
 * @param mayGrant says of a statement that it only grants something under conditions: such a one still counts when a
 *   condition is missing, and lists it, because then what it grants is not granted. A mandate or a ban does not count.
 */
export function applyStatements<T extends Statement>(
  said: readonly Said<T>[],
  facts: CaseFacts,
  mayGrant: (statement: T) => boolean,
): Applied<T> {
  const items: LawItem<T>[] = [];
  const setAside: SetAside<T>[] = [];
  for (const one of said) {
    const standing = standingOn(one.statement, facts.on, facts.agencyType);
    if (standing === undefined) continue;
    const item = { ...one, ...judge(one.statement, facts.instruments) };
    const why = standing === 'counts' ? whyNot(item, facts.instruments, mayGrant) : standing;
    if (why === undefined) items.push(item);
    else setAside.push({ ...item, why });
  }
  return { items, setAside };
}

function judge(statement: Statement, instruments: readonly string[] | undefined): { unmet: string[]; open: string[] } {
  const { conditions = [], needs = [], any_of = [], exceptions = [] } = statement;
  const met = (condition: string) => conditionMet(condition, instruments);
  const all = [...conditions, ...needs];
  const isOneMet = any_of.some((condition) => met(condition) === 'met');
  const choice = isOneMet ? [] : any_of;
  const isNoneLeft = choice.length > 0 && choice.every((condition) => met(condition) === 'unmet');
  return {
    unmet: [...all.filter((condition) => met(condition) === 'unmet'), ...(isNoneLeft ? choice : [])],
    open: [...all, ...choice, ...exceptions].filter((condition) => met(condition) === 'open'),
  };
}

function whyNot<T extends Statement>(
  item: LawItem<T>,
  instruments: readonly string[] | undefined,
  mayGrant: (statement: T) => boolean,
): WhySetAside | undefined {
  const { exceptions = [] } = item.statement;
  if (exceptions.some((condition) => conditionMet(condition, instruments) === 'met')) return 'exception-met';
  return item.unmet.length > 0 && !mayGrant(item.statement) ? 'condition-not-met' : undefined;
}
