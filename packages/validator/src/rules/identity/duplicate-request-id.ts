import { contentHash, requestKey } from '@daybook/reports';
import type { Origin, Request, SetRule } from '@daybook/types';
import type { LogEntry } from '../../check/log-entry.ts';
import type { SecondLook } from '../../check/second-look.ts';
import { SeenIds } from '../../fingerprints/seen-ids.ts';
import type { Sight } from '../../sight.ts';

/** Two entries of a log claim one id and one revision. */
export const duplicateRequestId: SetRule<LogEntry, Sight> = {
  id: 'duplicate-request-id',
  scope: 'set',
  record: 'request',
  severity: 'error',
  title: { en: 'One request id is used twice', es: 'Un id de solicitud se usa dos veces' },
  why: {
    en: 'The id and the revision name one entry. Where two claim them, neither can be in force, and neither is counted.',
    es: 'El id y la revisión nombran una sola anotación. Si dos los reclaman, ninguna puede regir y ninguna se cuenta.',
  },
  fix: {
    en: 'If both rows are the same request, delete one. If one is a later state of the other, raise its revision. Else give one a new id. In a spreadsheet, sort by the id to see them side by side.',
    es: 'Si ambas filas son la misma solicitud, elimine una. Si una es un estado posterior de la otra, aumente su revisión. Si no, dé a una un id nuevo. En una hoja de cálculo, ordene por el id para verlas juntas.',
  },
  message: {
    default: {
      en: 'The same id and revision stand in {file}, line {row}, and say something else there. Neither of the two counts.',
      es: 'El mismo id y la misma revisión están en {file}, línea {row}, y allí dicen otra cosa. Ninguna de las dos cuenta.',
    },
    copy: {
      en: 'This entry is in the file twice: the same is in line {row}.',
      es: 'Esta anotación está dos veces en el archivo: lo mismo está en la línea {row}.',
    },
  },
  basis: [
    {
      citation: 'Daybook standard: of two different records with one id and revision neither is in force',
      verification: 'verified',
    },
  ],
  since: '1.0',
  start(report) {
    return new Repeated((request, origin, first) => {
      const isCopy = first.content === contentHash(request);
      // The same entry in two files of one log, such as a month and its quarter, contradicts nothing.
      if (isCopy && first.file !== origin.file) return;
      const { file, row } = first;
      const detail = isCopy ? { variant: 'copy', values: { row } } : { values: { file, row } };
      report({ origin, record_id: request.request_id }, '/request_id', detail);
    });
  },
};

interface First {
  readonly file: string;
  readonly row: number;
  readonly content: number;
}

/** Finds ids that came before: by a bit or a fingerprint in the first reading, exactly in the second. */
class Repeated implements SecondLook<LogEntry, Request> {
  readonly #seen = new SeenIds();
  readonly #suspects = new Map<string, First | undefined>();
  readonly #tell: (request: Request, origin: Origin, first: First) => void;

  constructor(tell: (request: Request, origin: Origin, first: First) => void) {
    this.#tell = tell;
  }

  take(request: LogEntry): void {
    if (request.source.kind !== 'own-log' || request.request_id === undefined) return;
    const isNew = this.#seen.add(request.request_id, request.agency_id ?? '', request.revision);
    const key = isNew ? undefined : keyOf(request);
    if (key !== undefined) this.#suspects.set(key, undefined);
  }

  wantsAgain(): boolean {
    return this.#suspects.size > 0;
  }

  again(request: Request, origin: Origin): void {
    const key = keyOf(request);
    if (key === undefined || !this.#suspects.has(key)) return;
    const first = this.#suspects.get(key);
    if (first === undefined)
      this.#suspects.set(key, { file: origin.file, row: origin.row ?? 0, content: contentHash(request) });
    else this.#tell(request, origin, first);
  }

  finish(): void {}
}

/** What names one state of one entry; nothing where it is not of an agency's own log. */
function keyOf(request: LogEntry): string | undefined {
  if (request.source.kind !== 'own-log' || request.request_id === undefined) return undefined;
  return `${requestKey(request)}\n${request.revision}`;
}
