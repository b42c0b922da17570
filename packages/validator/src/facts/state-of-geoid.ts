import { states } from '@daybook/files';

const byDigits = new Map(states.map((state) => [state.fips, state]));

/** The state or territory that the first two digits of a GEOID stand for; 99 is the fictional state. */
export function stateOfGeoid(geoid: string): (typeof states)[number] | undefined {
  return byDigits.get(geoid.slice(0, 2));
}
