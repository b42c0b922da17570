import type { Words } from '@daybook/types';
import type { ColumnMap } from './column-map.ts';
import { mapShape } from './map-shape.ts';
import { mapWords } from './map-words.ts';
import { meaningFaults } from './meaning-faults.ts';
import { openQuestions } from './open-questions.ts';
import { shapeFaults } from './shape-faults.ts';

/** What a file with a column map says: the map, or everything that is wrong with it, or what must be answered first. */
export interface ReadMap {
  readonly map?: ColumnMap;
  readonly faults: readonly Words[];
  /** Questions (`?`) that stand in the map; it does not run before they are answered. */
  readonly questions: readonly Words[];
}

const MOST = 1_000_000;

/** Reads a column map, see `column-map.schema.json`. Where anything is wrong, nothing of it holds. */
export function readColumnMap(text: string): ReadMap {
  if (text.length > MOST) return { faults: [mapWords.tooLarge], questions: [] };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { faults: [mapWords.notJson], questions: [] };
  }
  const faults = shapeFaults(value, mapShape);
  if (faults.length > 0) return { faults, questions: [] };
  const map = value as ColumnMap;
  const questions = openQuestions(map);
  const wrong = meaningFaults(map, questions.length > 0);
  if (wrong.length > 0) return { faults: wrong, questions: [] };
  return questions.length > 0 ? { faults: [], questions } : { map, faults: [], questions };
}
