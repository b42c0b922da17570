import { readdirSync, readFileSync } from 'node:fs';
import type { QuarterlyReport } from '@daybook/types';

const folder = new URL('../../../../schemas/v1/examples/reports/', import.meta.url);

/** The reports of the fictional state, by the names of their files. */
export const exampleReports: readonly { readonly name: string; readonly report: QuarterlyReport }[] = readdirSync(
  folder,
).map((file) => ({
  name: file.replace('.json', ''),
  report: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as QuarterlyReport,
}));

/** A copy of one of them, to be changed. @throws Error where there is none. */
export function exampleReport(name: string): QuarterlyReport {
  const found = exampleReports.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no report ${name}.`);
  return structuredClone(found.report);
}
