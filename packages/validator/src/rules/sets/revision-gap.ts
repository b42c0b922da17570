import { recordKey } from '@daybook/reports';
import type { Origin, SetRule } from '@daybook/types';
import type { SecondLook } from '../../check/second-look.ts';
import type { Sight } from '../../sight.ts';

type Revised = Readonly<Record<string, unknown>>;
interface Seen {
  readonly revision: number;
  readonly origin: Origin;
}

/** A record whose revisions skip a number. */
export const revisionGap: SetRule<Revised, Sight> = {
  id: 'revision-gap',
  scope: 'set',
  record: ['agency', 'jurisdiction', 'agreement', 'request', 'quarterly-report'],
  readers: ['agency', 'regulator', 'public'],
  severity: 'warning',
  title: { en: 'A revision is missing', es: 'Falta una revisión' },
  why: {
    en: 'Each revision says what changed and why. A number that was skipped is a change that nobody can see.',
    es: 'Cada revisión dice qué cambió y por qué. Un número saltado es un cambio que nadie puede ver.',
  },
  fix: {
    en: 'Add the missing revision, or number the revisions without a gap if none was made.',
    es: 'Agregue la revisión que falta, o numere las revisiones sin saltos si no hubo ninguna.',
  },
  message: {
    en: 'Revision {revision} follows revision {before}. What lies between is missing.',
    es: 'La revisión {revision} sigue a la revisión {before}. Falta lo que hay en medio.',
  },
  since: '1.0',
  start(report) {
    const marks = new Map<string, number>();
    const later = new Map<string, Seen[]>();
    const check: SecondLook<Revised> = {
      take(record) {
        const revision = record.revision as number;
        const key = !(revision >= 2) ? undefined : recordKey(record);
        if (key !== undefined) marks.set(key, (marks.get(key) ?? 0) | (1 << Math.min(revision - 2, 30)));
      },
      wantsAgain() {
        // A power of two less one has no hole. Where only the newest states were given, the second look finds no other.
        for (const [key, mark] of marks) if ((mark & (mark + 1)) !== 0) later.set(key, []);
        marks.clear();
        return later.size > 0;
      },
      again(record, origin) {
        const key = later.size === 0 ? undefined : recordKey(record);
        if (key !== undefined) later.get(key)?.push({ revision: record.revision as number, origin });
      },
      finish() {
        for (const [key, revisions] of later) {
          revisions.sort((left, right) => left.revision - right.revision);
          revisions.forEach(({ revision, origin }, at) => {
            const before = revisions[at - 1]?.revision ?? revision;
            const record_id = key.slice(key.lastIndexOf('\n') + 1);
            if (revision > before + 1) report({ origin, record_id }, '/revision', { values: { revision, before } });
          });
        }
      },
    };
    return check;
  },
};
