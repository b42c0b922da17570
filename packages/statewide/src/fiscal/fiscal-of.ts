import { groupOf, type Law } from '@daybook/reports';
import { firewalls } from '@daybook/validator';
import { monthsBetween } from '../reconcile/months-between.ts';
import type { FirewallFlag, Fiscal, MoneySum } from './fiscal.ts';
import type { MoneyLine } from './money-line.ts';

/**
 * Adds money up by source and asks where local money was spent on what a provision of the place keeps local means out of.
 *
 * @param law which provisions bind whom; without it nothing is asked.
 */
export function fiscalOf(lines: readonly MoneyLine[], law: Law | undefined): Fiscal {
  const known = new Set(lines.map(({ agency_id }) => agency_id).filter((id) => isLawKnown(law, id)));
  const flags: FirewallFlag[] = [];
  const without = new Set<string>();
  for (const line of lines) {
    const kept = firewalls[line.cost_category] ?? [];
    if (line.money_flow !== 'expense' || groupOf('money-source', line.money_source) !== 'local') continue;
    if (kept.length === 0 || line.cents === 0) continue;
    const [first, last] = daysOf(line.quarter).map((on) => law?.provisionsOf({ agency_id: line.agency_id, on }));
    const isKnown = known.has(line.agency_id) && first !== undefined && last !== undefined;
    if (!isKnown || first.missing !== undefined || last.missing !== undefined) {
      without.add(line.agency_id);
      continue;
    }
    for (const provision of kept) {
      const [before, after] = [first, last].map(({ items }) =>
        items.find(({ statement }) => statement.provision === provision && statement.polarity !== 'permits'),
      );
      const found = after ?? before;
      if (found === undefined) continue;
      const in_force = before !== undefined && after !== undefined ? 'whole-quarter' : 'part-of-quarter';
      flags.push({ line, provision, citation: found.statement.citation.text, in_force });
      break;
    }
  }
  return { lines, sums: sumsOf(lines), flags, has_law: known.size > 0, without_law: [...without].sort() };
}

/** Whether anything but federal law is known that binds an agency. */
function isLawKnown(law: Law | undefined, agency_id: string): boolean {
  const chain = law?.chainOf(agency_id);
  if (chain === undefined || 'missing' in chain) return false;
  return chain.gap !== 'no-law-on-file' || chain.jurisdictions.some(({ provisions }) => provisions.length > 0);
}

function sumsOf(lines: readonly MoneyLine[]): MoneySum[] {
  const sums = new Map<string, MoneySum & { readonly ids: Set<string> }>();
  for (const { quarter, source_kind, money_flow, money_source, agency_id, cents, without_amount } of lines) {
    const key = [quarter, source_kind, money_flow, money_source].join(' ');
    const before = sums.get(key);
    const ids = (before?.ids ?? new Set<string>()).add(agency_id);
    sums.set(key, {
      ...{ quarter, source_kind, money_flow, money_source, ids, agencies: ids.size },
      cents: (before?.cents ?? 0n) + BigInt(cents ?? 0),
      without_amount: (before?.without_amount ?? 0) + without_amount,
    });
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { ids: _, ...sum }]) => sum);
}

/** The first and the last day of a quarter. */
function daysOf(quarter: string): readonly [string, string] {
  const from = (Number(quarter.slice(6)) - 1) * 3 + 1;
  const year = quarter.slice(0, 4);
  const [first = '', , last = ''] = monthsBetween(named(year, from), named(year, from + 2));
  return [`${first}-01`, `${last}-${from === 1 || from === 10 ? 31 : 30}`];
}

const named = (year: string, month: number) => `${year}-${String(month).padStart(2, '0')}`;
