import { readFileSync } from 'node:fs';

const examples = new URL('../schemas/v1/examples/', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, examples), 'utf8');
const lines = (path: string) => text(path).split('\n').filter(Boolean);

/** Files of the fictional state, to be spoilt. */
export const validFiles = {
  /** Records of every kind, one a line. */
  lines: [
    ...lines('jurisdictions.ndjson').slice(0, 2),
    ...lines('agencies.ndjson').slice(0, 3),
    ...lines('agreements.ndjson').slice(0, 2),
    ...lines('logs/larkmere-sheriff/requests.ndjson').slice(0, 6),
    ...lines('logs/ostrand-sheriff/requests.ndjson').slice(0, 4),
    JSON.stringify(JSON.parse(text('reports/larkmere-sheriff-2026-q1.json'))),
    JSON.stringify(JSON.parse(text('law/us-zz.json'))),
  ],
  csv: text('logs/tallowgate-police/requests.csv').split('\n').slice(0, 12).join('\n'),
};
