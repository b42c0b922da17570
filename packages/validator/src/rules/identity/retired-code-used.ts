import { recordKey } from '@daybook/reports';
import type { RecordKind, ReportOn, SetRule } from '@daybook/types';
import { type RetiredPlace, retiredPlaces } from '../../facts/retired-places.ts';
import type { Sight } from '../../sight.ts';
import { retiredCodes } from '../generated/retired-codes.ts';

const KINDS = Object.keys(retiredCodes) as RecordKind[];

/** A code that has been replaced by another one. */
export const retiredCodeUsed: SetRule<Kept, Sight> = {
  id: 'retired-code-used',
  scope: 'set',
  record: KINDS,

  severity: 'warning',
  title: { en: 'A code that was replaced', es: 'Un código que fue reemplazado' },
  why: {
    en: 'The code is still understood. But tables of newer files use the new one, and would show the same thing in two rows.',
    es: 'El código todavía se entiende. Pero las tablas de archivos nuevos usan el otro, y mostrarían lo mismo en dos filas.',
  },
  fix: {
    en: 'Use the new code. In Excel, choose it from the list in the cell. The repair is certain: the program can make it.',
    es: 'Use el código nuevo. En Excel, elíjalo de la lista de la celda. La corrección es segura: el programa puede hacerla.',
  },
  message: {
    replaced: {
      en: 'The code "{code}" was replaced by "{meant}".',
      es: 'El código "{code}" fue reemplazado por "{meant}".',
    },
    dropped: { en: 'The code "{code}" is no longer used.', es: 'El código "{code}" ya no se usa.' },
  },
  since: '1.0',
  start(report) {
    const found = new Map<string, { readonly revision: number; readonly tell: () => void }>();
    return {
      take(record, origin, kind) {
        const key = recordKey(record) ?? `${origin.file} ${origin.row}`;
        const revision = typeof record.revision === 'number' ? record.revision : 1;
        if ((found.get(key)?.revision ?? 0) > revision) return;
        const record_id = key.slice(key.lastIndexOf('\n') + 1);
        const places = retiredPlaces(record, retiredCodes[kind] ?? []);
        if (places.length === 0) found.delete(key);
        else found.set(key, { revision, tell: () => places.forEach(tellOf({ origin, record_id }, report)) });
      },
      finish() {
        for (const { tell } of found.values()) tell();
      },
    };
  },
};
type Kept = Readonly<Record<string, unknown>>;

function tellOf(entry: Parameters<ReportOn>[0], report: ReportOn) {
  return ({ pointer, code, meant }: RetiredPlace) => {
    if (meant === undefined) return report(entry, pointer, { variant: 'dropped', values: { code } });
    const fix = { from: code, to: meant, certain: true };
    report(entry, pointer, { variant: 'replaced', values: { code, meant }, fix });
  };
}
