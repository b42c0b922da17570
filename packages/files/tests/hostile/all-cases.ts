import { byteCases } from './byte-cases.ts';
import type { HostileCase } from './hostile-case.ts';
import { jsonSyntaxCases } from './json-syntax-cases.ts';
import { jsonValueCases } from './json-value-cases.ts';
import { jsonWholeCases } from './json-whole-cases.ts';
import { largeCases } from './large-cases.ts';
import { nameCases } from './name-cases.ts';
import { tableCases } from './table-cases.ts';
import { workbookCases } from './workbook-cases.ts';
import { zipCases } from './zip-cases.ts';

/** Every hostile file, made by these tables. */
export const hostileCases: readonly HostileCase[] = [
  ...jsonSyntaxCases,
  ...jsonValueCases,
  ...jsonWholeCases,
  ...byteCases,
  ...tableCases,
  ...workbookCases,
  ...zipCases,
  ...nameCases,
  ...largeCases,
];
