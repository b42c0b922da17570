import { personDimensions } from './person-dimensions.ts';
import { saysNothing } from './says-nothing.ts';

/** Whether a figure splits persons by something that is told of them. `total` is over all, and tells nothing. */
export function tellsOfPersons(dimensions: readonly string[], codes: readonly string[]): boolean {
  return dimensions.some((dimension, at) => {
    const code = codes[at] ?? '';
    return personDimensions.has(dimension) && code !== 'total' && code !== '' && !saysNothing(code);
  });
}
