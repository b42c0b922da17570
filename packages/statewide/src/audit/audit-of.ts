import { createLaw, type LawSources } from '@daybook/reports';
import type { Agency, Words } from '@daybook/types';
import type { AgencyQuarter } from './agency-quarter.ts';
import { alarmLevel } from './alarm-level.ts';
import type { Audit } from './audit.ts';
import { compareWithOwnPast } from './compare-with-own-past.ts';
import { compareWithState } from './compare-with-state.ts';
import { numbersOf } from './numbers-of.ts';
import { signals } from './signals/index.ts';

export interface AuditOptions {
  /** What the audit speaks of; it compares with everything that is given. */
  readonly agency_id?: string | undefined;
  readonly quarter?: string | undefined;
  /** Law files, and the records of agencies and places by which one knows whom they bind. */
  readonly law: LawSources;
  /** The title of a code in both languages. */
  title(list: string, code: string): Words;
}

/**
 * Audits what agencies published: numbers with their intervals, funnels, and questions.
 *
 * @param all every agency and quarter of the state, also those that the audit does not speak of.
 */
export function auditOf(all: readonly AgencyQuarter[], { agency_id, quarter, law, title }: AuditOptions): Audit {
  const isMeant = (one: { readonly agency_id: string; readonly quarter: string }) =>
    (agency_id === undefined || one.agency_id === agency_id) && (quarter === undefined || one.quarter === quarter);
  const known = new Map(all.map((one) => [`${one.quarter} ${one.agency_id}`, one]));
  const [funnels, pasts] = [compareWithState(all), compareWithOwnPast(all)];
  const find = (id: string, when: string) => known.get(`${when} ${id}`);
  const facts = {
    all,
    funnels,
    pasts,
    // Of two records of one agency the later counts: one that was given says more.
    law: createLaw({ ...law, agencies: [...agenciesOf(all), ...law.agencies] }),
    find,
    title,
  };
  const questions = signals.flatMap(({ id: signal, raise }) =>
    raise(facts)
      .filter(isMeant)
      .map(({ numbers, ...raised }) => ({
        signal,
        ...raised,
        agency: find(raised.agency_id, raised.quarter)?.agency ?? raised.agency_id,
        numbers: numbers.map((name) => `${raised.agency_id}:${raised.quarter}:${name}`),
      })),
  );
  const comparisons =
    funnels
      .filter(({ spread }) => spread !== undefined)
      .flatMap((funnel) => funnel.points.map((point) => ({ ...point, quarter: funnel.quarter })))
      .filter(isMeant).length + pasts.filter(({ now }) => isMeant(now)).length;
  const meant = all.filter(isMeant);
  return {
    quarters: [...new Set(meant.map((one) => one.quarter))].sort(),
    agency_quarters: meant,
    numbers: meant.flatMap((one) => numbersOf(one, title)),
    funnels: funnels.filter((one) => quarter === undefined || one.quarter === quarter),
    questions,
    comparisons,
    expected_by_chance: comparisons * 2 * alarmLevel,
  };
}

/** Agencies as the law needs them: without their government, so that they hang under their state. */
function agenciesOf(all: readonly AgencyQuarter[]): Agency[] {
  const types = new Map(all.map(({ agency_id, agency_type }) => [agency_id, agency_type]));
  return [...types].map(([agency_id, agency_type]) => ({ agency_id, agency_type }) as Agency);
}
