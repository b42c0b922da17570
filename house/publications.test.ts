import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { textOf } from './files.ts';

interface Row {
  readonly public_id: string;
  readonly request_id?: string;
  readonly revision: number;
  readonly received_on?: string;
  readonly quantity?: number;
  readonly generalised?: boolean;
}

const lines = (path: string) =>
  textOf(path)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

const folder = 'schemas/v1/examples/publications/larkmere-sheriff-2026-q1';
const publication = JSON.parse(textOf(`${folder}/publication.json`));
const published = lines(`${folder}/requests.ndjson`);
const log = lines('schemas/v1/examples/logs/larkmere-sheriff/requests.ndjson');

describe('the publication of the fictional state', () => {
  test('names every file beside it, with its size and its SHA-256', () => {
    const there = publication.files.map(({ path }: { path: string }) => {
      const bytes = Buffer.from(textOf(`${folder}/${path}`));
      return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    });
    expect(
      publication.files.map(({ path, bytes, sha256 }: Record<string, unknown>) => ({ path, bytes, sha256 })),
    ).toEqual(there);
  });

  test('holds each entry of the quarter once, by its public id and in an order that tells nothing', () => {
    const ofQuarter = log
      .filter(({ received_on = '' }) => received_on < '2026-04-01')
      .map(({ public_id }) => public_id);
    const ids = published.map(({ public_id }) => public_id);
    expect(ids).toEqual([...new Set(ofQuarter)].sort());
  });

  test('shows of no entry about one person more than of four others', () => {
    const shown = published.filter(({ generalised, quantity }) => generalised === false && quantity === undefined);
    const looks = shown.map(({ public_id: _, ...row }) => JSON.stringify(row));
    const likeIt = (look: string) => looks.filter((other) => other === look).length;
    expect(shown.length).toBeGreaterThan(0);
    expect(looks.filter((look) => likeIt(look) < publication.thresholds.k_anonymity)).toEqual([]);
    expect(published.filter(({ generalised }) => generalised)).toHaveLength(publication.generalised_rows);
  });
});
