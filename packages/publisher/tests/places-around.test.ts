import type { Agency, Jurisdiction } from '@daybook/types';
import { expect, test } from 'vitest';
import { placesAround } from '../src/release/places-around.ts';
import { examplesOf } from './support/example-log.ts';

const all = examplesOf<Jurisdiction>('jurisdictions.ndjson').filter(({ revision }) => revision === 1);

test.each<[string, Pick<Agency, 'government_id' | 'serves'>, string[]]>([
  ['a county', { serves: ['us-county-99001'] }, ['us-state-99', 'us-county-99001']],
  ['a city', { serves: ['us-place-9900100'] }, ['us-state-99', 'us-county-99001', 'us-place-9900100']],
  [
    'a jail of the state, of two counties',
    { government_id: 'us-state-99', serves: ['us-county-99003', 'us-county-99005'] },
    ['us-state-99', 'us-county-99003', 'us-county-99005'],
  ],
  ['nothing that is known', { serves: ['us-county-99099'] }, []],
])('with an agency that serves %s goes that place and what it lies in', (_, agency, ids) => {
  expect(placesAround(agency, all).map(({ jurisdiction_id }) => jurisdiction_id)).toEqual(ids);
});
