import { fold } from '../words/fold.ts';
import type { State } from './state.ts';
import { states } from './states.ts';

const known = new Map<string, State>();
for (const state of states) {
  for (const name of [state.name, state.postal, state.fips, ...(state.alsoCalled ?? [])]) known.set(key(name), state);
}

function key(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, '');
}

/** The state that a name, a postal code or a FIPS code means; nothing where it means none. A misspelling is no state. */
export function stateOf(text: string): State | undefined {
  return known.get(key(text));
}
