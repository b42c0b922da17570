import type { Target } from '../target.ts';
import { csv } from './csv.ts';
import { gzip } from './gzip.ts';
import { json } from './json.ts';
import { ndjson } from './ndjson.ts';
import { xlsx } from './xlsx.ts';

/** Every kind of file that is spoilt. */
export const targets: readonly Target[] = [ndjson, json, csv, xlsx, gzip];
