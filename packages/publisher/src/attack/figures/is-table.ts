import type { Relation } from './figure-system.ts';

/** Whether whole numbers satisfy every relation: then they are a table that the published figures allow. */
export function isTable(values: readonly number[], relations: readonly Relation[]): boolean {
  return (
    values.every((value) => Number.isSafeInteger(value) && value >= 0) &&
    relations.every(({ terms, least, most }) => {
      const sum = terms.reduce((total, [at, weight]) => total + weight * (values[at] as number), 0);
      return sum >= least && sum <= most;
    })
  );
}
