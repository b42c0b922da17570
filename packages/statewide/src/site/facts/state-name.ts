import { countiesOf, states } from '@daybook/files';
import type { Row } from '../../engine/engine.ts';
import { textIn } from './row-reader.ts';

/**
 * What a state is called: as everybody calls it, whatever an agency writes. Only one of which the gazetteer knows no county,
 * such as the fictional one, is called as its agencies call it.
 *
 * @param places rows of the query `site-places`, of that state.
 */
export function stateName(state: string, places: readonly Row[]): string {
  const listed = states.find(({ postal }) => postal === state);
  const isKnown = listed !== undefined && countiesOf(listed.fips).length > 0;
  const named = isKnown ? undefined : places.find(({ level }) => level === 'state');
  return named === undefined ? (listed?.name ?? state) : textIn(named, 'name');
}
