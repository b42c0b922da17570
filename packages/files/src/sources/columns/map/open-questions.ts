import { codelists, type Words } from '@daybook/types';
import type { ColumnMap, MapColumn } from './column-map.ts';
import { mapWords } from './map-words.ts';

const OPEN = '?';

/** The questions that a map leaves open, in the order in which they stand. */
export function openQuestions(map: ColumnMap): Words[] {
  const { field, zone } = mapWords.open;
  const single: readonly (readonly [where: string, value: unknown, of?: readonly string[]])[] = [
    ['source_kind', map.source_kind, codelists['source-kind'].codes.map(({ code }) => code)],
    ['date_format', map.date_format, ['m/d/y', 'd/m/y', 'y-m-d', 'serial']],
    ['ids · from', map.ids.from, ['row', 'column', 'keyed-hash']],
    ['asks_from', map.asks_from, ['paper', 'column', 'list', 'none']],
    ['decision_for', map.decision_for, ['every-ask', 'main-ask']],
    ...(map.asks ?? []).map(({ ask }, at) => [`asks ${at + 1} · ask`, ask] as const),
  ];
  const drops = (map.drop ?? []).filter(({ why }) => why === OPEN);
  return [
    ...single.filter(([, value]) => value === OPEN).map(([where, , of]) => field(where, of)),
    ...(map.time_zone === OPEN ? [zone] : []),
    ...map.columns.flatMap(ofColumn),
    ...drops.map(({ heading }) => field(`drop · ${heading}`)),
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
