import { contentHash, recordKey } from '@daybook/reports';
import type { Origin, Request, SetRule } from '@daybook/types';
import { FingerprintSet } from '../../check/fingerprint-set.ts';
import type { SecondLook } from '../../check/second-look.ts';
import type { Sight } from '../../sight.ts';

type Revised = Readonly<Record<string, unknown>>;

/** Two different records with one id and one revision. Entries of an agency's own log have a rule of their own. */
export const sameIdTwoContents: SetRule<Revised, Sight> = {
  id: 'same-id-two-contents',
  scope: 'set',
  record: [
    'agency',
    'jurisdiction',
    'agreement',
    'request',
    'quarterly-report',
    'legal-profile',
    'regime',
    'regime-report',
    'registry',
  ],
  severity: 'error',
  title: { en: 'One id and revision, two different records', es: 'Un id y una revisión, dos registros distintos' },
  why: {
    en: 'The highest revision of an id is in force. If two records claim it and differ, neither of them is.',
    es: 'Rige la revisión más alta de cada id. Si dos registros la reclaman y son distintos, no rige ninguno.',
  },
  fix: {
    en: 'If one record is newer, raise its revision and give the reason. If one was made by mistake, delete it.',
    es: 'Si un registro es más nuevo, aumente su revisión e indique el motivo. Si uno se hizo por error, elimínelo.',
  },
  message: {
    en: '{id}, revision {revision}, says something else in {file}, line {row}. Neither of the two counts.',
    es: '{id}, revisión {revision}, dice otra cosa en {file}, línea {row}. Ninguno de los dos cuenta.',
  },
  basis: [
    {
      citation: 'Daybook standard: of two different records with one id and revision neither is in force',
      verification: 'verified',
    },
  ],
  since: '1.0',
  start(report) {
    const seen = new FingerprintSet();
    const suspects = new Map<string, { readonly origin: Origin; readonly content: number } | undefined>();
    const check: SecondLook<Revised> = {
      take(record) {
        const key = keyOf(record);
        if (key !== undefined && !seen.add(key)) suspects.set(key, undefined);
      },
      wantsAgain: () => suspects.size > 0,
      again(record, origin) {
        const key = keyOf(record);
        if (key === undefined || !suspects.has(key)) return;
        const first = suspects.get(key);
        const content = contentHash(record);
        if (first === undefined) suspects.set(key, { origin, content });
        else if (first.content !== content) {
          const id = key.slice(0, key.lastIndexOf('\n')).replace(/^.*\n/s, '');
          const values = { id, revision: Number(record.revision), file: first.origin.file, row: first.origin.row ?? 1 };
          report({ origin, record_id: id }, '/revision', { values });
        }
      },
      finish() {},
    };
    return check;
  },
};

function keyOf(record: Revised): string | undefined {
  if (record.record === 'request' && (record as unknown as Request).source.kind === 'own-log') return undefined;
  const key = recordKey(record);
  return key === undefined || typeof record.revision !== 'number' ? undefined : `${key}\n${String(record.revision)}`;
}
