import { agencies } from './agencies.ts';
import { agreements } from './agreements.ts';
import { asks } from './asks.ts';
import { coverage } from './coverage.ts';
import type { DatasetTable } from './dataset-table.ts';
import { measures } from './measures.ts';
import { places } from './places.ts';
import { publications } from './publications.ts';
import { requests } from './requests.ts';

/** Every table of the statewide dataset. A new one is one file and one line here. */
export const dataset: readonly DatasetTable[] = [
  requests,
  asks,
  agreements,
  measures,
  agencies,
  places,
  coverage,
  publications,
];
