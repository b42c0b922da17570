import type { RecordRule, Request } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { claims } from '../../facts/claims.ts';
import { dateOf } from '../../facts/date-of.ts';
import { decisionInForce } from '../../facts/decision-in-force.ts';
import { isComplied } from '../../facts/is-complied.ts';
import { isJudicialPaper } from '../../facts/is-judicial-paper.ts';
import { provisionOn } from '../../facts/provision-on.ts';
import type { Sight } from '../../sight.ts';

/** A database was searched or opened for ICE, and the log shows no judge where law or policy asks for one. */
export const databaseSearchWithoutCourtOrder: RecordRule<Request, Sight> = {
  id: 'database-search-without-court-order',
  scope: 'record',
  record: 'request',
  when: 'complied',
  severity: 'flag',
  title: { en: 'Did a judge allow the use of the database?', es: '¿Autorizó un juez el uso de la base de datos?' },
  why: {
    en: 'A law or policy in force on that day lets ICE use local databases in one case only. A judge must have found a need first.',
    es: 'Una ley o política vigente ese día permite a ICE usar bases de datos locales solo después de que un juez vea la necesidad en el caso.',
  },
  fix: {
    en: 'List the paper of the court. In Excel, say yes under "Court order" in the sheet of disclosures. Else answer the flag.',
    es: 'Anote el documento del tribunal. En Excel, indique sí en "Orden judicial" de la hoja de divulgaciones. Si no, responda a la señal.',
  },
  message: {
    en: 'Complied on {on} with: {ask:ask}. The law or policy on file asks for a judge first. None is logged. Was there an order?',
    es: 'El {on} se atendió: {ask:ask}. La ley o política registrada exige antes a un juez. No consta ninguno. ¿Hubo una orden?',
  },
  since: '1.0',
  check(request, report, sight) {
    const { asks, instruments, agency_id, received_on } = request;
    for (let at = 0; at < asks.length; at++) {
      const ask = asks[at] as Request['asks'][number];
      const decision = OF_DATABASES.has(ask.ask) ? decisionInForce(ask) : undefined;
      if (decision === undefined || !isComplied(decision.decision) || claims(decision, 'court-order')) continue;
      if (instruments.some(({ instrument }) => isJudicialPaper(instrument))) continue;
      if (ask.disclosures.some(({ court_order }) => court_order === true)) continue;
      const on = dateOf(decision.decided_on ?? received_on, decision.decided_at, sight.zoneOf(agency_id));
      const found = on === undefined ? undefined : provisionOn('db-access-judicial-need', agency_id, on, sight);
      if (on === undefined || found === undefined) continue;
      const pointer = `/asks/${at}/decisions/${ask.decisions.length - 1}/legal_basis`;
      report(pointer, { values: { on, ask: ask.ask }, basis: basisOf([found]) });
    }
  },
};

const OF_DATABASES = new Set<string>([
  'info-dmv',
  'info-gang-db',
  'info-alpr',
  'info-face-recognition',
  'info-other-db',
  'db-account',
  'db-query-on-behalf',
]);
