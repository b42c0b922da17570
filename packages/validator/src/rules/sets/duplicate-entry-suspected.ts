import type { Origin, Request, SetRule } from '@daybook/types';
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
    const byTime = new Map<string, Seen[]>();
    const late: string[] = [];
    return {
      take(request, origin) {
        const { source, revision, direction, received_at, received_on, request_id } = request;
        const time = received_at ?? received_on;
        if (source.kind !== 'own-log' || revision > 1 || direction !== 'inbound' || time === undefined) return;
        if (request.case_key === undefined && request.custody?.ended_at === undefined) return;
        const seen = byTime.get(time) ?? [];
        const other = seen.find((one) => isSame(one.request, request));
        if (other !== undefined && request.related_requests.length === 0) {
          const values = { other: other.request.request_id, file: other.origin.file, row: other.origin.row ?? 1 };
          report({ kind: 'request', origin, record_id: request_id }, '/request_id', { values });
        }
        seen.push({ request, origin });
        byTime.set(time, seen);
        // What is typed twice lies near: older entries are forgotten, one time at a time.
        if (seen.length === 1 && late.push(time) > TIMES) byTime.delete(late.shift() ?? '');
      },
      finish() {},
    };
  },
};

interface Seen {
  readonly request: Request;
  readonly origin: Origin;
}

const TIMES = 256;

/** Whether two entries of one moment say the same of one case: by its key, else by the moment in which custody ended. */
function isSame(one: Request, other: Request): boolean {
  if (one.request_id === other.request_id || one.agency_id !== other.agency_id) return false;
  if (one.case_key !== other.case_key || one.custody?.ended_at !== other.custody?.ended_at) return false;
  if (one.requesting_component !== other.requesting_component) return false;
  const papers = ({ instruments }: Request) =>
    instruments.map(({ instrument, dated_on }) => `${instrument} ${dated_on}`).join();
  const asks = (request: Request) => request.asks.map(({ ask, system }) => `${ask} ${system}`).join();
  return papers(one) === papers(other) && asks(one) === asks(other);
}
