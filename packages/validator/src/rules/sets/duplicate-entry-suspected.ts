import type { Origin, Request, SetRule } from '@daybook/types';
import type { LogEntry } from '../../check/log-entry.ts';
import type { SecondLook } from '../../check/second-look.ts';
import { SeenOfLate } from '../../fingerprints/seen-of-late.ts';
import type { Sight } from '../../sight.ts';

/** Two entries of a log that say the same of one case, under two ids. */
export const duplicateEntrySuspected: SetRule<LogEntry, Sight> = {
  id: 'duplicate-entry-suspected',
  scope: 'set',
  record: 'request',
  severity: 'warning',
  title: { en: 'Perhaps the same request twice', es: 'Quizá la misma solicitud dos veces' },
  why: {
    en: 'A request that is entered twice is counted twice.',
    es: 'Una solicitud anotada dos veces se cuenta dos veces.',
  },
  fix: {
    en: 'Compare the two rows. If they are one request, withdraw one with a new revision and the reason "Withdrawn: duplicate". If not, link them as related requests.',
    es: 'Compare las dos filas. Si son una misma solicitud, retire una con una revisión nueva y el motivo "Retirado: duplicado". Si no, enlácelas como solicitudes relacionadas.',
  },
  message: {
    en: 'Request {other} ({file}, line {row}) was received at the same time, with the same papers and asks, in the same case.',
    es: 'La solicitud {other} ({file}, línea {row}) se recibió al mismo tiempo, con los mismos documentos y peticiones, en el mismo caso.',
  },
  since: '1.0',
  start(report) {
    const late = new SeenOfLate();
    const suspects = new Map<string, Map<string, Entered>>();
    const check: SecondLook<LogEntry, Request> = {
      take(request) {
        const { source, revision, case_key, received_on = '', received_at = received_on } = request;
        // Without the case, two calls at one time may well be two requests.
        if (case_key === undefined || revision > 1 || source.kind !== 'own-log') return;
        if (late.add(case_key, received_at)) suspects.set(case_key, new Map());
      },
      wantsAgain: () => suspects.size > 0,
      again(request, origin) {
        const { case_key, request_id, revision, related_requests } = request;
        const entered = case_key === undefined || revision > 1 ? undefined : suspects.get(case_key);
        if (entered === undefined || request_id === undefined) return;
        const said = whatItSays(request);
        const other = entered.get(said);
        if (other === undefined) entered.set(said, { request_id, origin });
        else if (other.request_id !== request_id && related_requests.length === 0) {
          const values = { other: other.request_id, file: other.origin.file, row: other.origin.row ?? 1 };
          report({ origin, record_id: request_id }, '/request_id', { values });
        }
      },
      finish() {},
    };
    return check;
  },
};

interface Entered {
  readonly request_id: string;
  readonly origin: Origin;
}

function whatItSays(request: Request): string {
  const { agency_id, source, direction, received_at, received_on, requesting_component } = request;
  let said = `${source.kind} ${agency_id} ${received_at ?? received_on} ${direction} ${requesting_component}`;
  for (const { instrument, dated_on } of request.instruments) said += ` ${instrument} ${dated_on}`;
  for (const { ask, system } of request.asks) said += ` ${ask} ${system}`;
  return said;
}
