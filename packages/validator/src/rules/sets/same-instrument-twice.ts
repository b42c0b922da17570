import type { RecordRule, Request } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** One paper that is entered twice in a request. */
export const sameInstrumentTwice: RecordRule<Request, Sight> = {
  id: 'same-instrument-twice',
  scope: 'record',
  record: 'request',
  when: 'several-papers',
  severity: 'warning',
  title: { en: 'One paper twice in a request', es: 'Un documento dos veces en una solicitud' },
  why: {
    en: 'Tables by paper would count it twice.',
    es: 'Las tablas por documento lo contarían dos veces.',
  },
  fix: {
    en: 'Delete the second one, or correct its kind or date.',
    es: 'Elimine el segundo, o corrija su tipo o su fecha.',
  },
  message: {
    scan: {
      en: 'Two papers of this request have the same scan.',
      es: 'Dos documentos de esta solicitud tienen el mismo escaneo.',
    },
    default: {
      en: 'Two papers of this request are the same: {paper:instrument}, dated {dated}.',
      es: 'Dos documentos de esta solicitud son iguales: {paper:instrument}, con fecha {dated}.',
    },
  },
  since: '1.0',
  check({ instruments }, report) {
    for (let at = 1; at < instruments.length; at++) {
      const one = instruments[at];
      const hasScan = one?.file_sha256 !== undefined;
      if (one?.instrument === undefined || (!hasScan && one.dated_on === undefined)) continue;
      const isTwice = instruments.slice(0, at).some((other) => {
        if (hasScan && other.file_sha256 !== undefined) return other.file_sha256 === one.file_sha256;
        return other.instrument === one.instrument && other.dated_on !== undefined && other.dated_on === one.dated_on;
      });
      if (!isTwice) continue;
      const values = { paper: one.instrument, dated: one.dated_on ?? '' };
      report(`/instruments/${at}`, one.dated_on === undefined ? { variant: 'scan' } : { values });
    }
  },
};
