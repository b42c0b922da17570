import { contentHash, requestKey } from '@daybook/reports';
import type { Origin, Request, SetRule } from '@daybook/types';
import { FingerprintSet } from '../../check/fingerprint-set.ts';
import type { LogEntry } from '../../check/log-entry.ts';
import type { SecondLook } from '../../check/second-look.ts';
import type { Sight } from '../../sight.ts';

/** Two requests with one public id. */
export const publicIdUsedTwice: SetRule<LogEntry, Sight> = {
  id: 'public-id-used-twice',
  scope: 'set',
  record: 'request',
  readers: ['agency', 'regulator', 'public'],
  severity: 'error',
  title: { en: 'Two requests with one public id', es: 'Dos solicitudes con un mismo id público' },
  why: {
    en: 'Outside the agency the public id is the only name of an entry. Two entries with one id look like one that changed.',
    es: 'Fuera de la agencia, el id público es el único nombre de una anotación. Dos anotaciones con un mismo id parecen una sola que cambió.',
  },
  fix: {
    en: 'This often comes from copying a row. Empty the public id of the newer entry; the software makes a new one.',
    es: 'Suele ocurrir al copiar una fila. Vacíe el id público de la anotación más nueva; el programa crea otro.',
  },
  message: {
    en: 'Request {other} ({file}, line {row}) has the same public id.',
    es: 'La solicitud {other} ({file}, línea {row}) tiene el mismo id público.',
  },
  since: '1.0',
  start(report) {
    let seen = new FingerprintSet();
    let count = 0;
    const suspects = new Map<
      string,
      { readonly key: string; readonly name: string; readonly revision: number; readonly origin: Origin } | undefined
    >();
    const check: SecondLook<LogEntry, Request> = {
      take({ public_id, revision }) {
        // A later revision keeps the public id of the first one.
        if (public_id === undefined || revision > 1) return;
        // The id is random: a part of it says enough, and the second look sees the whole.
        if (!seen.add(public_id.slice(0, 12))) suspects.set(public_id, undefined);
        count += 1;
        // A copied row lies near its original; so memory stays flat.
        if (count % STRETCH === 0) seen = new FingerprintSet();
      },
      wantsAgain: () => suspects.size > 0,
      again(request, origin) {
        const { public_id, request_id, revision } = request;
        if (public_id === undefined || !suspects.has(public_id)) return;
        const isCopy = request_id === undefined;
        // A copy has no other id: two are of one entry where they say the same, or are of two revisions.
        const key = isCopy ? String(contentHash(request)) : (requestKey(request) ?? '');
        const name = request_id ?? public_id;
        const other = suspects.get(public_id);
        if (other === undefined) suspects.set(public_id, { key, name, revision, origin });
        else if (other.key !== key && !(isCopy && other.revision !== revision)) {
          const values = { other: other.name, file: other.origin.file, row: other.origin.row ?? 1 };
          report({ origin, record_id: name }, '/public_id', { values });
        }
      },
      finish() {},
    };
    return check;
  },
};

/** So many entries in a row are compared with each other. */
const STRETCH = 1_000_000;
