import type { Row } from '../row.ts';
import { ajvAtStart } from './ajv-at-start.ts';
import { ajvCli } from './ajv-cli.ts';
import { appLoad } from './app-load.ts';
import { appPages } from './app-pages.ts';
import { appSave } from './app-save.ts';
import { checkLarge } from './check-large.ts';
import { checkPage } from './check-page.ts';
import { coldStart } from './cold-start.ts';
import { csv } from './csv.ts';
import { jsonParse } from './json-parse.ts';
import { largeDocument } from './large-document.ts';
import { largeLog } from './large-log.ts';
import { memory } from './memory.ts';
import { publish } from './publish.ts';
import { pythonJsonschema } from './python-jsonschema.ts';
import { quarterlyReport } from './quarterly-report.ts';
import { refusal } from './refusal.ts';
import { size } from './size.ts';
import { smallCells } from './small-cells.ts';
import { sourcemeta } from './sourcemeta.ts';
import { statePages } from './state-pages.ts';
import { statewideBuild } from './statewide-build.ts';
import { statewideTables } from './statewide-tables.ts';
import { template } from './template.ts';
import { twoThreads } from './two-threads.ts';
import { verify } from './verify.ts';
import { xlsx } from './xlsx.ts';

export const rows: readonly Row[] = [
  refusal,
  jsonParse,
  ajvAtStart,
  ajvCli,
  memory,
  coldStart,
  size,
  checkPage,
  checkLarge,
  largeLog,
  twoThreads,
  largeDocument,
  sourcemeta,
  pythonJsonschema,
  template,
  quarterlyReport,
  csv,
  xlsx,
  publish,
  verify,
  smallCells,
  statePages,
  statewideBuild,
  statewideTables,
  appPages,
  appSave,
  appLoad,
];
