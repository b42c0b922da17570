import type { Words } from '@daybook/types';
import { needsPrevious } from '../needs-previous.ts';
import { notReadable } from '../not-readable.ts';
import type { PublishedReport } from '../opened-release.ts';
import type { VerifyCheck } from '../verify-check.ts';
import type { VerifyFacts } from '../verify-facts.ts';

/** Every report that was published before is still there as it was, or its change is stated with a reason. */
export const reportChangesStated: VerifyCheck = {
  id: 'report-changes-stated',
  readsRecords: true,
  title: {
    en: 'No report was changed or removed in silence',
    es: 'Ningún informe se cambió ni se quitó en silencio',
  },
  run(facts) {
    const { publication } = facts.release;
    if (publication === undefined) return notReadable;
    const missing = needsPrevious(facts, publication);
    if (missing !== undefined) return missing;
    const before = knownReports(facts);
    const now = facts.release.reports();
    const events = new Map(publication.report_changes.map((change) => [change.report_id, change]));
    const found: Words[] = [];
    let changed = 0;
    for (const [id, was] of before) {
      const event = events.get(id);
      events.delete(id);
      const is = now.get(id);
      const isSame = is?.sha256 === was.sha256;
      const isGone = is === undefined && !publication.periods.includes(was.period);
      if (event === undefined && !isSame && !isGone)
        found.push({
          en: `${id}: was changed or removed, and no reason is stated`,
          es: `${id}: se cambió o se quitó, y no se declara un motivo`,
        });
      if (event === undefined) continue;
      changed++;
      if (event.from_revision !== was.revision || (is !== undefined && is.revision !== event.to_revision))
        found.push({
          en: `${id}: the stated change does not lead from the revision published before to this one`,
          es: `${id}: el cambio declarado no lleva de la revisión publicada antes a esta`,
        });
    }
    for (const id of events.keys())
      found.push({
        en: `${id}: a change is stated of a report that was not published before`,
        es: `${id}: se declara un cambio de un informe que no se había publicado`,
      });
    return found.length > 0
      ? {
          result: 'fails',
          said: {
            en: 'The reports are not those before with the stated changes.',
            es: 'Los informes no son los anteriores con los cambios declarados.',
          },
          found,
        }
      : {
          result: 'holds',
          said: {
            en: `Reports published before: ${before.size}. Changed with a reason: ${changed}; the others are as they were.`,
            es: `Informes publicados antes: ${before.size}. Cambiados con un motivo: ${changed}; los demás están como estaban.`,
          },
        };
  },
};

function knownReports({ previous, release }: VerifyFacts): Map<string, PublishedReport> {
  const known = new Map<string, PublishedReport>();
  for (const one of previous) {
    if ((one.publication?.sequence ?? 0) >= (release.publication?.sequence ?? 0)) continue;
    for (const [id, report] of one.reports()) known.set(id, report);
  }
  return known;
}
