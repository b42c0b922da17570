import { listOfDimension } from '@daybook/reports';
import { type CodelistName, codelists, type QuarterlyReportTable } from '@daybook/types';

/** The codes that a column of a table may hold, or its groups; nothing for an open list and for ids and months. */
export function closedCodesOf(dimension: QuarterlyReportTable['dimensions'][number]): ReadonlySet<string> | undefined {
  const list: CodelistName = listOfDimension(dimension);
  if (!Object.hasOwn(codelists, list) || codelists[list].open) return undefined;
  const asGroups = dimension.endsWith('_group');
  return new Set(codelists[list].codes.map(({ code, group }) => (asGroups ? (group ?? code) : code)));
}
