import type { NilScopeCode, QuarterlyReport, Regime, RegimeReportCertificate, RegimeReportNil } from '@daybook/types';
import { coversPeriod } from './covers-period.ts';
import { isDraft } from './is-draft.ts';
import type { Stated } from './stated.ts';

/**
 * What follows from a period in which nothing, or nothing of one part, was received.
 *
 * @param held how many entries each part holds, those without a date too.
 */
export function nilOf(
  { nil_rule, filter }: Regime,
  held: ReadonlyMap<string, number>,
  stated: Stated,
): RegimeReportNil {
  const { rule, verification } = nil_rule;
  const certificates = rule === 'certify' ? filter.parts.flatMap((part) => certificateOf(part, held, stated)) : [];
  return { rule, state: stateOf(), certificates, verification, draft: isDraft(verification) };

  function stateOf(): RegimeReportNil['state'] {
    if (certificates.some(({ state }) => state === 'certificate-due')) return 'certificate-due';
    if ([...held.values()].some((entries) => entries > 0)) return 'something';
    if (certificates.length > 0) return 'certified';
    return rule === 'no-report' ? 'no-report-due' : 'nothing-stated';
  }
}

function certificateOf(
  { part_id, nil_scope }: Regime['filter']['parts'][number],
  held: ReadonlyMap<string, number>,
  stated: Stated,
): RegimeReportCertificate[] {
  if (nil_scope === undefined) return [];
  const about = { scope: nil_scope, part_id };
  if ((held.get(part_id) ?? 0) > 0) return [{ ...about, state: 'something' }];
  const given = stated.nil ?? nilOfReports(nil_scope, stated);
  const certificate = given.find(({ scope }) => scope === nil_scope);
  if (certificate === undefined) return [{ ...about, state: 'certificate-due' }];
  const { certified_on, office } = certificate;
  return [{ ...about, state: 'certified', certified_on, office }];
}

/** Certificates of several reports stand for the period only when they cover every month of it; the last one is named. */
function nilOfReports(scope: NilScopeCode, stated: Stated): QuarterlyReport['nil'] {
  const certifying = stated.reports.nil.filter(({ nil }) => nil.some((one) => one.scope === scope));
  if (!coversPeriod(certifying, stated)) return [];
  return certifying.flatMap(({ nil }) => nil).sort((left, right) => (left.certified_on > right.certified_on ? -1 : 1));
}
