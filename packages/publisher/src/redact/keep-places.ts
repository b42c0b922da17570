import type { DetailLevel } from './detail-levels.ts';
import { neededLists } from './generated/public-plans.ts';

type Values = Readonly<Record<string, unknown>>;

/** A copy of a public entry with what a level of detail shows; a list that every entry needs stays, empty. */
export function keepPlaces(entry: Values, level: DetailLevel): Record<string, unknown> {
  return fieldsOf(entry, '', level);
}

function fieldsOf(values: Values, at: string, level: DetailLevel): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const pointer = `${at}/${name}`;
    if (level.shows(pointer)) {
      const part = partOf(value, pointer, level);
      // A part of which nothing is shown is no part.
      if (!isEmptyPart(part)) kept[name] = part;
    } else if (neededLists.has(pointer)) kept[name] = [];
  }
  return kept;
}

const isEmptyPart = (part: unknown) =>
  typeof part === 'object' && part !== null && !Array.isArray(part) && Object.keys(part).length === 0;

function partOf(value: unknown, pointer: string, level: DetailLevel): unknown {
  if (Array.isArray(value)) {
    const list = level.firstOf === pointer ? value.slice(0, 1) : value;
    return list.map((one) => partOf(one, `${pointer}/*`, level));
  }
  return typeof value === 'object' && value !== null ? fieldsOf(value as Values, pointer, level) : value;
}
