import type { QuarterlyReport, SetRule } from '@daybook/types';
import { CurrentReports } from '../../facts/current-reports.ts';
import { isJustBefore } from '../../facts/is-just-before.ts';
import type { Sight } from '../../sight.ts';

/** A report that counts many times more, or many times fewer, asks than the one before. */
export const receivedUnlikeBefore: SetRule<QuarterlyReport, Sight> = {
  id: 'received-unlike-before',
  scope: 'set',
  record: 'quarterly-report',

  severity: 'warning',
  title: { en: 'Many more or many fewer than before', es: 'Muchas más o muchas menos que antes' },
  why: {
    en: 'A jump can be true. More often a part of the log is missing, or was counted twice.',
    es: 'Un salto puede ser real. Lo más común es que falte una parte de la bitácora, o que se haya contado dos veces.',
  },
  fix: {
    en: 'Look whether all months, buildings and sheets of the log were counted, and none twice. If the numbers are right, leave them.',
    es: 'Vea si se contaron todos los meses, edificios y hojas de la bitácora, y ninguno dos veces. Si las cifras son correctas, déjelas.',
  },
  message: {
    more: {
      en: '{found} asks received beside searches, after {expected} in {before}. Was a part counted twice?',
      es: '{found} peticiones recibidas aparte de búsquedas, tras {expected} en {before}. ¿Se contó una parte dos veces?',
    },
    fewer: {
      en: '{found} asks received beside searches, after {expected} in {before}. Is a part of the log missing?',
      es: '{found} peticiones recibidas aparte de búsquedas, tras {expected} en {before}. ¿Falta una parte de la bitácora?',
    },
  },
  since: '1.0',
  start(report) {
    const reports = new CurrentReports();
    return {
      take(about, origin) {
        if (about.source_kind === 'own-log' && about.balance?.received !== undefined) reports.take(about, origin);
      },
      finish() {
        const all = reports.list();
        for (const current of all) {
          const before = all.find((other) => isJustBefore(other, current));
          // A zero is a statement, and has rules of its own.
          const found = singlyReceived(current.about);
          const expected = before === undefined ? 0 : singlyReceived(before.about);
          if (before === undefined || found === 0 || Math.max(found, expected) < ENOUGH) continue;
          const isMore = found > expected * TIMES;
          if (!isMore && found * TIMES >= expected) continue;
          const entry = {
            origin: current.origin,
            record_id: current.about.report_id,
          };
          const values = { found, expected, before: before.about.period.name };
          report(entry, '/balance/received', { variant: isMore ? 'more' : 'fewer', values });
        }
      },
    };
  },
};
/** Small numbers jump by chance. */
const ENOUGH = 30;
const TIMES = 5;

/** What was received, without searches of databases: hundreds of them come at once, or none. */
function singlyReceived({ balance, tables }: QuarterlyReport): number {
  const table = tables.find(({ measure, dimensions }) => measure === 'asks-received' && dimensions.includes('ask'));
  const rows = table?.complete === true ? table.rows.filter((row) => SEARCHES.has(row.ask ?? '')) : [];
  return rows.reduce((left, { value = 0 }) => left - value, balance?.received ?? 0);
}

const SEARCHES = new Set<string>([
  'db-query-on-behalf',
  'info-alpr',
  'info-dmv',
  'info-face-recognition',
  'info-other-db',
]);
