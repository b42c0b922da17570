import type { LogRow } from '../reading/log-row.ts';
import { objectsIn } from '../reading/objects-in.ts';
import type { Report, ReportTable } from '../reading/report.ts';
import type { Way, WayLeak } from '../way.ts';

/** Rows of the log, counted, give a hidden figure. */
export const logGivesFigure: Way = {
  id: 'log-gives-figure',
  title: { en: 'A figure counted in the log', es: 'Una cifra contada en la bitácora' },
  why: {
    en: 'What the table hides, the log shows row by row.',
    es: 'Lo que la tabla oculta, la bitácora lo muestra fila por fila.',
  },
  cure: {
    en: 'Show less in the log: no column of it may split persons as a protected table does.',
    es: 'Mostrar menos en la bitácora: ninguna columna suya puede dividir a las personas como una tabla protegida.',
  },
  unit: { en: 'tables with hidden figures', es: 'tablas con cifras ocultas' },
  try({ release: { reports, log }, others }) {
    const rows = [...log, ...others.flatMap((other) => other.log)];
    let looked_at = 0;
    const leaks: WayLeak[] = [];
    for (const report of reports)
      for (const table of report.tables) {
        if (table.rows.every(({ withheld }) => withheld === undefined)) continue;
        looked_at++;
        leaks.push(...countedFigures(report, table, rows));
      }
    return {
      looked_at,
      leaks,
      ...(rows.length === 0
        ? { not_tried: { en: 'The release has no log.', es: 'La publicación no tiene bitácora.' } }
        : {}),
    };
  },
};

/** The hidden figures of a table by a recount that agrees with every figure that it shows. */
function countedFigures(report: Report, table: ReportTable, rows: readonly LogRow[]): WayLeak[] {
  for (const quarter of ['received_quarter', 'ended_quarter']) {
    const counts = new Map<string, number>();
    for (const { entry } of rows) {
      if (entry.agency_id !== report.agency_id || find(entry, quarter) !== report.period) continue;
      for (const codes of combinations(entry, table.dimensions))
        counts.set(codes, (counts.get(codes) ?? 0) + Number(entry.quantity ?? 1));
    }
    const of = (codes: readonly string[]) => counts.get(codes.join('|')) ?? 0;
    const shown = table.rows.filter(({ codes, value }) => value !== undefined && !codes.includes('total'));
    const agrees = shown.length > 0 && shown.every(({ codes, value }) => of(codes) === value);
    if (!agrees || !shown.some(({ value }) => (value ?? 0) > 0)) continue;
    return table.rows
      .filter(({ codes, withheld }) => withheld !== undefined && !codes.includes('total'))
      .map(({ codes }) => ({
        file: report.path,
        cell: `${table.table_id} ${report.period}: ${codes.join(', ')}`,
        interval: { least: of(codes), most: of(codes) },
        message: {
          en: `Counted in the log it is ${of(codes)}; the same count gives every figure that the table shows.`,
          es: `Contada en la bitácora es ${of(codes)}; la misma cuenta da todas las cifras que la tabla muestra.`,
        },
      }));
  }
  return [];
}

/** What an entry, or each of its asks, is counted under; nothing where it does not show it. */
function combinations(entry: LogRow['entry'], dimensions: readonly string[]): string[] {
  const asks = objectsIn(entry.asks);
  const isByAsk = dimensions.some((one) => ['ask', 'decision', 'federal_force'].includes(one));
  const subjects = isByAsk ? asks.map((ask) => ({ ...entry, ...ask, asks: undefined })) : [entry];
  return subjects.flatMap((subject) => {
    const codes = dimensions.map((name) => find(subject, name === 'outcome' ? 'custody_end' : name));
    return codes.some((code) => code === undefined) ? [] : [codes.join('|')];
  });
}

/** The value of a field wherever it stands; of a list of decisions the last. */
function find(value: unknown, name: string): string | undefined {
  if (Array.isArray(value)) return find(value.at(-1), name);
  if (typeof value !== 'object' || value === null) return undefined;
  const own = (value as Readonly<Record<string, unknown>>)[name];
  if (typeof own === 'string') return own;
  for (const one of Object.values(value)) {
    const found = find(one, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
