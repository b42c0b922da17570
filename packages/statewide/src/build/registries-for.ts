import type { Registry } from '@daybook/types';

/**
 * The registries that a dataset is about. A list of a whole country may be given as it is: one without duties expects
 * nobody, so it counts only where its state is among the publications.
 */
export function registriesFor(registries: readonly Registry[], states: ReadonlySet<string>): Registry[] {
  return registries.filter(({ duties, state }) => duties.length > 0 || states.has(state));
}
