import { requestKey } from '@daybook/reports';
import type { Origin, Request, SetRule } from '@daybook/types';
import type { SecondLook } from '../../check/second-look.ts';
import { RecentIds } from '../../fingerprints/recent-ids.ts';
import type { Sight } from '../../sight.ts';

/** Two entries of a log that say the same of one case, under two ids. */
export const duplicateEntrySuspected: SetRule<Request, Sight> = {
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
    const late = new RecentIds();
    const suspects = new Map<
      string,
      { readonly key: string | undefined; readonly request_id: string; readonly origin: Origin } | undefined
    >();
    const check: SecondLook<Request> = {
      take(request) {
        const said = whatItSays(request);
        if (said === undefined) return;
        if (late.has(said)) suspects.set(said, undefined);
        late.add(said);
      },
      wantsAgain: () => suspects.size > 0,
      again(request, origin) {
        const said = whatItSays(request);
        if (said === undefined || !suspects.has(said)) return;
        const key = requestKey(request);
        const { request_id, related_requests } = request;
        const first = suspects.get(said);
        if (first === undefined) suspects.set(said, { key, request_id, origin });
        else if (first.key !== key && related_requests.length === 0) {
          const values = { other: first.request_id, file: first.origin.file, row: first.origin.row ?? 1 };
          report({ kind: 'request', origin, record_id: request_id }, '/request_id', { values });
        }
      },
      finish() {},
    };
    return check;
  },
};

/** What makes an entry the same as another: case or end of custody, receipt, papers, asks. Else two calls may look alike. */
function whatItSays(request: Request): string | undefined {
  const { source, revision, direction, received_at, received_on, case_key, custody } = request;
  if (source.kind !== 'own-log' || revision > 1 || direction !== 'inbound') return undefined;
  const the_case = case_key ?? (received_at === undefined ? undefined : custody?.ended_at);
  if (the_case === undefined) return undefined;
  let said = `${request.agency_id} ${the_case} ${received_at ?? received_on} ${request.requesting_component}`;
  for (const { instrument, dated_on } of request.instruments) said += ` ${instrument} ${dated_on}`;
  for (const { ask, system } of request.asks) said += ` ${ask} ${system}`;
  return said;
}
