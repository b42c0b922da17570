import type { TallyBy } from '@daybook/reports';
import { CodeWords, showNumber } from '@daybook/reports/printing';
import type { Lang, ReportRowsRow } from '@daybook/types';
import { grouped } from '../wording/grouped.ts';

const WORDS = {
  en: {
    placed: { received_on: 'by the day of receipt', instrument_dated_on: 'by the date on the paper' },
    unknown: 'unknown',
    noPeriod: 'without a date',
    total: (asks: string, rows: string) => `${asks} asks in ${rows} rows`,
    runBy: (level: string) => `run by: ${level}`,
    apart: 'not counted for the state',
  },
  es: {
    placed: { received_on: 'por el día de recepción', instrument_dated_on: 'por la fecha del documento' },
    unknown: 'desconocido',
    noPeriod: 'sin fecha',
    total: (asks: string, rows: string) => `${asks} peticiones en ${rows} filas`,
    runBy: (level: string) => `administrado por: ${level}`,
    apart: 'no se cuenta para el estado',
  },
} as const;

/**
 * Rows as text for a person: sources of different kinds apart, because they are never added; below them each period and
 * place with its counts.
 */
export async function tallyText(
  rows: readonly ReportRowsRow[],
  by: TallyBy,
  lang: Lang,
  nameOf: (agencyId: string) => string | undefined,
): Promise<string> {
  const words = WORDS[lang];
  const codes = await CodeWords.in(lang);
  const place = (row: ReportRowsRow) => {
    const { state, located_in, operator_level, facility, facility_city, agency_id } = row;
    const name = agency_id === undefined ? undefined : nameOf(agency_id);
    const named = {
      state: state ?? located_in,
      facility: [facility, facility_city].filter((part) => part !== undefined).join(', ') || undefined,
      agency: name === undefined ? agency_id : `${name} (${agency_id})`,
    }[by];
    // Of the places that do not count for their state it is said who runs them.
    if (located_in === undefined || operator_level === undefined) return named ?? words.unknown;
    const level = words.runBy(codes.title('operator-level', operator_level));
    return `${named ?? words.unknown} (${by === 'state' ? `${level}; ${words.apart}` : level})`;
  };
  const sections = grouped(
    rows,
    ({ source_kind, date_used }) => `${codes.title('source-kind', source_kind)}, ${words.placed[date_used]}`,
  );
  return [...sections]
    .map(([title, some]) => {
      const places = grouped(some, (row) => `${row.period ?? words.noPeriod} · ${place(row)}`);
      const lines = [...places].flatMap(([head, counts]) => [
        '',
        head,
        ...counts.map(({ ask, decision, outcome, value }) => {
          const named = [
            codes.title('ask', ask),
            codes.title('decision', decision),
            codes.title('custody-end', outcome),
          ];
          return `  ${showNumber(value).padStart(7)}  ${named.join(' · ')}`;
        }),
      ]);
      const asks = some.reduce((sum, { value }) => sum + value, 0);
      return [title, ...lines, '', words.total(showNumber(asks), showNumber(some.length)), ''].join('\n');
    })
    .join('\n');
}
