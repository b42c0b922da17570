import { inForceAlone } from './in-force-alone.ts';
import { isAction } from './is-action.ts';
import { keepPlaces } from './keep-places.ts';

/** A public entry that shows its action alone: of each ask the decision in force, and nothing finer than the quarter. */
export function actionAlone(entry: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...inForceAlone(keepPlaces(entry, { shows: isAction })), generalised: true };
}
