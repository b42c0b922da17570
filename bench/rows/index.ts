import type { Row } from '../row.ts';
import { ajvAtStart } from './ajv-at-start.ts';
import { ajvCli } from './ajv-cli.ts';
import { coldStart } from './cold-start.ts';
import { jsonParse } from './json-parse.ts';
import { memory } from './memory.ts';
import { size } from './size.ts';

export const rows: readonly Row[] = [jsonParse, ajvAtStart, ajvCli, memory, coldStart, size];
