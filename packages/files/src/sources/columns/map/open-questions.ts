import type { Words } from '@daybook/types';
import type { ColumnMap, MapColumn } from './column-map.ts';
import { mapWords } from './map-words.ts';

const OPEN = '?';

/** The questions that a map leaves open, in the order in which they stand. */
export function openQuestions(map: ColumnMap): Words[] {
  const { field } = mapWords.open;
  const single: readonly [string, unknown][] = [
    ['source_kind', map.source_kind],
    ['date_format', map.date_format],
    ['ids · from', map.ids.from],
    ['asks_from', map.asks_from],
    ['decision_for', map.decision_for],
    ...(map.asks ?? []).map(({ ask }, at) => [`asks ${at + 1} · ask`, ask] as [string, unknown]),
  ];
  return [
    ...single.filter(([, value]) => value === OPEN).map(([where]) => field(where)),
    ...map.columns.flatMap(ofColumn),
    ...(map.drop ?? []).filter(({ why }) => why === OPEN).map(({ heading }) => field(`drop · ${heading}`)),
  ];
}

function ofColumn(entry: MapColumn): Words[] {
  const { column, headings = [], value, asks = [], codes = {}, otherwise, date_format } = entry;
  const { open } = mapWords;
  if (column === OPEN) return [open.column(headings.join(' + '))];
  return [
    ...(value === OPEN ? [open.value(column)] : []),
    ...(asks.includes(OPEN) ? [open.field(`${column} · asks`)] : []),
    ...(otherwise === OPEN ? [open.field(`${column} · otherwise`)] : []),
    ...((date_format as string) === OPEN ? [open.field(`${column} · date_format`)] : []),
    ...Object.entries(codes)
      .filter(([, code]) => code === OPEN)
      .map(([text]) => open.code(column, text)),
  ];
}
