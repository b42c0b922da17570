import type { Words } from '@daybook/types';
import { splitList } from '../../../cells/split-list.ts';
import { closest } from '../../../words/closest.ts';
import { fold } from '../../../words/fold.ts';
import { isPersonalHeading } from '../personal-heading.ts';
import { NO_PAPER } from '../reading/no-paper.ts';
import { requestPlan } from '../reading/request-plan.ts';
import { usualRanking } from '../reading/usual-ranking.ts';
import type { MapColumn } from './column-map.ts';
import { isMadeHere } from './is-made-here.ts';
import { mapWords } from './map-words.ts';
import { codeFaults } from './meaning-faults.ts';

/** What one entry of a map says that cannot be meant. */
export function columnFaults(entry: MapColumn, where: string): Words[] {
  const { column: name, headings, value } = entry;
  const faults: Words[] = [];
  if ((headings === undefined) === (value === undefined)) faults.push(mapWords.headingsOrValue(where));
  for (const heading of headings ?? []) if (isPersonalHeading(heading)) faults.push(mapWords.personal(where, heading));
  if (name === '?') return faults;
  if (isMadeHere(name)) return [...faults, mapWords.madeHere(where, name)];
  const { columns } = requestPlan();
  const column = columns.find((one) => one.column === name);
  if (column === undefined) {
    const near = closest(
      name,
      columns.map((one) => one.column).filter((one) => !isMadeHere(one)),
    );
    return [...faults, mapWords.unknownColumn(where, name, near)];
  }
  if (entry.asks !== undefined && column.depth === 0) faults.push(mapWords.onlyOfAsks(where));
  for (const ask of entry.asks ?? []) faults.push(...codeFaults(where, 'ask', ask));
  const isCoded = column.list !== undefined;
  const codes = [...Object.values(entry.codes ?? {}), entry.otherwise ?? '', value ?? ''];
  if (isCoded) {
    const inList = codes
      .flatMap((text) => (column.type === 'codes' ? splitList(text) : [text]))
      .filter((code) => code !== '' && !(name === 'instrument' && code === NO_PAPER));
    for (const code of new Set(inList)) faults.push(...codeFaults(where, column.list as string, code));
  } else if (entry.codes !== undefined && ['date', 'instant', 'integer'].includes(column.type))
    faults.push(mapWords.noCodes(where));
  return [...faults, ...twoMeanings(entry, where), ...severalFaults(entry, column, where)];
}

function twoMeanings({ codes = {} }: MapColumn, where: string): Words[] {
  const seen = new Map<string, string>();
  return Object.entries(codes).flatMap(([text, code]) => {
    const key = fold(text);
    const other = seen.get(key);
    seen.set(key, code);
    return other === undefined || other === code ? [] : [mapWords.codeTwice(where, text)];
  });
}

function severalFaults(
  { column: name, several, ranking }: MapColumn,
  { type, list }: { readonly type: string; readonly list?: string },
  where: string,
): Words[] {
  if (several === 'any' && type !== 'boolean') return [mapWords.severalMisfit(where, several)];
  if (several === 'all' && type !== 'codes' && type !== 'strings') return [mapWords.severalMisfit(where, several)];
  if (several !== 'highest') return [];
  if (type !== 'code') return [mapWords.severalMisfit(where, several)];
  if (ranking === undefined && usualRanking[name] === undefined) return [mapWords.noRanking(where)];
  return (ranking ?? []).flatMap((code) => codeFaults(where, list ?? '', code));
}
