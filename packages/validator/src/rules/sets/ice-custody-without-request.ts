import { groupOf } from '@daybook/reports';
import type { CustodyEndCode, SetRule } from '@daybook/types';
import type { LogEntry } from '../../check/log-entry.ts';
import type { SecondLook } from '../../check/second-look.ts';
import { OpenReferences } from '../../fingerprints/open-references.ts';
import type { Sight } from '../../sight.ts';

/** ICE took a person of whom the log holds a query or a match, and no request, contact or act. */
export const iceCustodyWithoutRequest: SetRule<LogEntry, Sight> = {
  id: 'ice-custody-without-request',
  scope: 'set',
  record: 'request',

  severity: 'flag',
  title: {
    en: 'ICE took the person, and no request is logged?',
    es: '¿ICE se llevó a la persona y no consta ninguna solicitud?',
  },
  why: {
    en: 'Some cooperation is asked for by telephone and never written down. An audit looks for people whom ICE took though no request is in the log.',
    es: 'Parte de la cooperación se pide por teléfono y nunca se anota. Una auditoría busca a las personas que ICE se llevó sin que conste una solicitud.',
  },
  fix: {
    en: 'If ICE asked, or the agency told ICE by itself, log that as an entry of the same case. In Excel, give both rows the same case key. Else answer the flag.',
    es: 'Si ICE lo pidió, o la agencia avisó por su cuenta, anótelo en el mismo caso. En Excel, dé a ambas filas la misma clave del caso. Si no, responda a la señal.',
  },
  message: {
    en: 'Custody ended so: {end:custody-end}. In this case the log has no request of ICE, no contact and no act. How did ICE learn of it?',
    es: 'La custodia terminó así: {end:custody-end}. En este caso la bitácora no tiene ninguna solicitud de ICE, contacto ni acto. ¿Cómo lo supo ICE?',
  },
  basis: [{ citation: 'Policy paper, "Name it": audits of informal notification', verification: 'secondary' }],
  since: '1.0',
  start(report) {
    const cases = new OpenReferences();
    const ends = new Map<string, CustodyEndCode>();
    const recordedIn = new Set<string>();
    const check: SecondLook<LogEntry> = {
      take(request, origin) {
        const { agency_id: log = '', case_key: id, source, custody, revision, request_id } = request;
        if (source.kind !== 'own-log') return;
        if (!OWN_DOING.has(request.direction)) {
          if (id !== undefined) cases.define(id, log);
          if (custody?.recorded_in !== undefined) recordedIn.add(`${log} ${custody.recorded_in}`);
          return;
        }
        if (id === undefined || request_id === undefined) return;
        const end = custody?.custody_end;
        if (end === undefined || !TAKEN.has(groupOf('custody-end', end) ?? '') || request.related_requests.length > 0) {
          // A later revision may have corrected the end.
          if (revision > 1) cases.settle(id, log);
          return;
        }
        ends.set(`${log} ${request_id}`, end);
        cases.refer({ id, log, origin, record_id: request_id, pointer: '/custody/custody_end' });
      },
      wantsAgain: () => cases.isUnsure,
      again({ direction, case_key, agency_id, source }) {
        if (source.kind === 'own-log' && !OWN_DOING.has(direction)) cases.settle(case_key, agency_id);
      },
      finish() {
        const told = new Set<string>();
        for (const { log, origin, record_id, pointer } of cases.left()) {
          const key = `${log} ${record_id}`;
          const end = ends.get(key);
          if (end === undefined || recordedIn.has(key) || told.has(key)) continue;
          told.add(key);
          report({ origin, record_id }, pointer, { values: { end } });
        }
      },
    };
    return check;
  },
};
/** Entries that show neither a request nor that anybody told ICE of a release. */
const OWN_DOING = new Set<string>(['outbound-query', 'automatic']);
const TAKEN = new Set(['transferred-to-ice', 'arrested-by-ice']);
