import type { Place } from '@daybook/types';
import { maskPersonalData } from '../../../personal-data/mask-personal-data.ts';
import type { PlannedColumn } from '../../../tables/table-plan.ts';
import { fold } from '../../../words/fold.ts';
import { showName } from '../../../words/show-name.ts';
import type { ColumnMap, MapColumn, MapCondition } from '../map/column-map.ts';
import { requestPlan } from './request-plan.ts';

/** A condition whose heading has its column in the file. */
export interface PlannedCondition {
  readonly at: number;
  readonly is: ReadonlySet<string> | undefined;
  readonly isNot: ReadonlySet<string> | undefined;
  readonly begins: readonly string[];
  readonly blank: boolean | undefined;
}

/** An entry of the map with its columns in the file, counted from 0; none of them for a constant. */
export interface PlannedEntry {
  readonly entry: MapColumn;
  readonly column: PlannedColumn;
  readonly at: readonly number[];
  readonly codes: ReadonlyMap<string, string> | undefined;
  readonly when: readonly PlannedCondition[];
}

/** A map laid upon the headings of one sheet or text file. */
export interface PlannedMap {
  readonly map: ColumnMap;
  readonly place: Place;
  readonly headings: readonly string[];
  /** The headings as they may be printed; nothing where one might be data. */
  readonly shown: readonly (string | undefined)[];
  readonly entries: readonly PlannedEntry[];
  readonly setAside: readonly { readonly when: readonly PlannedCondition[]; readonly why: string }[];
  readonly groupBy: readonly number[];
  readonly idFrom: readonly number[];
  readonly asks: readonly { readonly ask: string; readonly when: readonly PlannedCondition[] }[];
  readonly blanks: ReadonlySet<string>;
}

/** Every heading that a map reads, as it is written there. */
export function headingsOfMap({ columns, set_aside = [], group_by = [], ids, asks = [] }: ColumnMap): string[] {
  const ofWhen = (when: readonly MapCondition[] | undefined) => (when ?? []).map(({ heading }) => heading);
  const all = [
    ...columns.flatMap(({ headings = [], when }) => [...headings, ...ofWhen(when)]),
    ...set_aside.flatMap(({ when }) => ofWhen(when)),
    ...asks.flatMap(({ when }) => ofWhen(when)),
    ...group_by,
    ...(ids.from === 'row' ? [] : (ids.headings ?? [])),
  ];
  return [...new Map(all.map((heading) => [fold(heading), heading])).values()];
}

/** Lays a map upon headings that hold all of its own, each once. */
export function planMap(map: ColumnMap, headings: readonly string[], place: Place): PlannedMap {
  const byHeading = new Map(headings.map((heading, at) => [fold(heading), at]));
  const at = (heading: string) => byHeading.get(fold(heading)) ?? -1;
  const folded = (texts: readonly string[] | undefined) => texts && new Set(texts.map(fold));
  const when = (conditions: readonly MapCondition[] = []): PlannedCondition[] =>
    conditions.map(({ heading, is, is_not, begins = [], blank }) => ({
      at: at(heading),
      is: folded(is),
      isNot: folded(is_not),
      begins: begins.map(fold),
      blank,
    }));
  const columns = new Map(requestPlan().columns.map((column) => [column.column, column]));
  return {
    map,
    place,
    headings,
    shown: headings.map((heading) => showName(maskPersonalData(heading))),
    entries: map.columns.map((entry) => ({
      entry,
      column: columns.get(entry.column) as PlannedColumn,
      at: (entry.headings ?? []).map(at),
      codes: entry.codes && new Map(Object.entries(entry.codes).map(([text, code]) => [fold(text), code])),
      when: when(entry.when),
    })),
    setAside: (map.set_aside ?? []).map(({ when: conditions, why }) => ({ when: when(conditions), why })),
    groupBy: (map.group_by ?? []).map(at),
    idFrom: map.ids.from === 'row' ? [] : (map.ids.headings ?? []).map(at),
    asks: (map.asks ?? []).map(({ ask, when: conditions }) => ({ ask, when: when(conditions) })),
    blanks: new Set(['', ...(map.blank ?? []).map(fold)]),
  };
}
