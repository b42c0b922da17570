import { isAction } from './is-action.ts';
import { keepPlaces } from './keep-places.ts';

type Values = Record<string, unknown>;

/** A public entry that shows its action alone: of each ask the decision in force, and nothing finer than the quarter. */
export function actionAlone(entry: Readonly<Values>): Values {
  const kept = keepPlaces(entry, { shows: isAction });
  const asks = (kept.asks as readonly Values[]).map((ask) => ({
    ...ask,
    decisions: (ask.decisions as readonly Values[]).slice(-1),
  }));
  return { ...kept, asks, generalised: true };
}
