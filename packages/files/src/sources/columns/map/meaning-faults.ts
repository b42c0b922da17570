import { codelists, type Words } from '@daybook/types';
import { closest } from '../../../words/closest.ts';
import { fold } from '../../../words/fold.ts';
import { isPersonalHeading } from '../personal-heading.ts';
import { columnFaults } from './column-faults.ts';
import type { ColumnMap } from './column-map.ts';
import { isTimeZoneName } from './is-time-zone-name.ts';
import { mapWords } from './map-words.ts';

/** What a map of the right form says that cannot be meant. With open questions, what is missing may still come. */
export function meaningFaults(map: ColumnMap, isOpen: boolean): Words[] {
  const { source_kind, ids, asks = [], time_zone, group_by = [], drop = [], columns } = map;
  const faults: Words[] = [
    ...codeFaults('source_kind', 'source-kind', source_kind),
    ...asks.flatMap(({ ask }, at) => codeFaults(`asks ${at + 1}`, 'ask', ask)),
    ...columns.flatMap((entry, at) => columnFaults(entry, `columns ${at + 1}`)),
    ...repeated(map),
    ...(ids.from === 'column' ? (ids.headings ?? []) : [])
      .filter(isPersonalHeading)
      .map((heading) => mapWords.personal('ids', heading)),
  ];
  if (time_zone !== undefined && time_zone !== '?' && !isTimeZoneName(time_zone))
    faults.push(mapWords.unknownZone(time_zone));
  const dropped = new Set(drop.map(({ heading }) => fold(heading)));
  const reads: [string, readonly string[]][] = columns.map(({ headings = [] }, at) => [`columns ${at + 1}`, headings]);
  // Rows may be told apart by a number that is itself never read.
  for (const [where, headings] of [...reads, ['group_by', group_by] as const])
    for (const heading of headings)
      if (where !== 'group_by' && dropped.has(fold(heading))) faults.push(mapWords.dropped(where, heading));
  return isOpen || faults.length > 0 ? faults : [...faults, ...missing(map)];
}

function missing({ source_kind, ids, asks_from, asks, decision_for, columns }: ColumnMap): Words[] {
  const fills = (column: string) => columns.some((entry) => entry.column === column);
  const faults: Words[] = [];
  if (source_kind === 'own-log' && !fills('agency_id')) faults.push(mapWords.needsAgency);
  if (ids.from !== 'row' && (ids.headings ?? []).length === 0) faults.push(mapWords.idsNeedHeadings);
  if (asks_from === 'paper' && !fills('instrument')) faults.push(mapWords.needsColumn('paper', 'instrument'));
  if (asks_from === 'column' && !fills('ask')) faults.push(mapWords.needsColumn('column', 'ask'));
  if (asks_from === 'none' && !fills('direction')) faults.push(mapWords.needsColumn('none', 'direction'));
  if (asks_from === 'list' && asks === undefined) faults.push(mapWords.needsAsks);
  const isUnclear = columns.some(({ column, asks: named }) => column === 'decision' && named === undefined);
  const oneAsk = asks_from === 'column' || asks_from === 'none' || (asks_from === 'list' && asks?.length === 1);
  if (isUnclear && !oneAsk && decision_for === undefined) faults.push(mapWords.needsDecisionFor);
  return faults;
}

/** Two entries that fill the same column of every row would have to agree, and nobody could say which one holds. */
function repeated({ columns }: ColumnMap): Words[] {
  const seen = new Set<string>();
  return columns.flatMap(({ column, asks = [''], when }, at) => {
    if (when !== undefined || column === '?') return [];
    const keys = asks.map((ask) => `${column} ${ask}`);
    const isTwice = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isTwice ? [mapWords.twice(`columns ${at + 1}`, column)] : [];
  });
}

/** That a code stands in its list, or is a question. */
export function codeFaults(where: string, list: string, code: string): Words[] {
  const codes = (codelists[list as keyof typeof codelists]?.codes ?? []).map((one) => one.code);
  if (code === '?' || codes.includes(code)) return [];
  if (codelists[list as keyof typeof codelists]?.open === true) return [];
  return [mapWords.unknownCode(where, code, list, closest(code, codes))];
}
