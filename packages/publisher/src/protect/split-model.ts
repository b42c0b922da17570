import { tiedGroups } from '../linear/tied-groups.ts';
import type { Figure, TableModel } from './table-model.ts';

/** A part of a model that nothing ties to the rest: what is withheld in it tells nothing of the rest. */
export interface ModelPart {
  readonly model: TableModel;
  /** The places of its figures in the whole model. */
  readonly figures: readonly number[];
}

/**
 * The parts of a model that can be protected alone, such as quarters without the year that they add up to. Together they
 * hold every figure and every fact once.
 */
export function splitModel({ unknowns, figures, facts }: TableModel): ModelPart[] {
  const groups = tiedGroups(unknowns, [
    ...figures.map(({ sum }) => sum),
    ...facts.map(({ sum }) => sum.map(([unknown]) => unknown)),
  ]);
  const sizes: number[] = [];
  const places = groups.map((group) => {
    const place = sizes[group] ?? 0;
    sizes[group] = place + 1;
    return place;
  });
  const parts = sizes.map(() => ({
    figures: [] as Figure[],
    at: [] as number[],
    facts: [] as TableModel['facts'][number][],
  }));
  const partOf = (unknown: number | undefined) => {
    const part = parts[groups[unknown ?? -1] ?? -1];
    if (part === undefined) throw new RangeError('A figure or fact is about no unknown number.');
    return part;
  };
  const placeOf = (unknown: number) => places[unknown] as number;
  figures.forEach((figure, at) => {
    const part = partOf(figure.sum[0]);
    part.figures.push({ ...figure, sum: figure.sum.map(placeOf) });
    part.at.push(at);
  });
  for (const fact of facts)
    partOf(fact.sum[0]?.[0]).facts.push({
      ...fact,
      sum: fact.sum.map(([unknown, weight]) => [placeOf(unknown), weight] as const),
    });
  return parts.map((part, group) => ({
    model: { unknowns: sizes[group] as number, figures: part.figures, facts: part.facts },
    figures: part.at,
  }));
}
