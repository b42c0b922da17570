import type { Paint } from '@daybook/validator';
import { createColors } from 'picocolors';

/** Colours for a terminal, or none. */
export function paintOf(colour: boolean): Paint {
  const colours = createColors(colour);
  const paints = {
    error: colours.red,
    warning: colours.yellow,
    flag: colours.blue,
    valid: colours.green,
    strong: colours.bold,
    faint: colours.dim,
  };
  return (text, as) => paints[as](text);
}
