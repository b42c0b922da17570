import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuildOptions, openDataset } from '../../src/duckdb/index.ts';
import { type MadeUpDataset, madeUpDataset } from '../support/made-up-dataset.ts';

let made: MadeUpDataset;
const at = (path: string) => join(made.folder, path);

describe('plain files, which nobody signed,', () => {
  const plain = (name: string, more: Partial<BuildOptions> = {}) => made.build(name, { paths: [at('plain')], ...more });

  beforeAll(async () => {
    made = await madeUpDataset({ agencies: 1, quarters: ['2026-Q1'], asks: 8, isCoarse: true });
    const from = at(made.state.publications[0]?.path ?? '');
    for (const file of ['log/requests.ndjson', 'reports/2026-Q1.json', 'agency.json'])
      cpSync(join(from, file), at(`plain/${file.replace('/', '-')}`));
  });

  test('are not read unless this is asked for, and then are marked', async () => {
    await expect(plain('p')).rejects.toThrow('--unsigned');
    const { signatures, rows, findings } = await plain('p', { unsigned: true });
    expect(signatures).toEqual({ verified: 0, holds: 0, unsigned: 1, broken: 0 });
    expect(rows.asks).toBeGreaterThan(5);
    expect(findings.map(({ finding }) => finding)).toEqual(['not-signed']);
    const { engine, close } = await openDataset(at('p'));
    const files = await engine.rows('SELECT folder FROM publications ORDER BY folder');
    close();
    expect(files.map(({ folder }) => folder)).toEqual([
      'plain/agency.json',
      'plain/log-requests.ndjson',
      'plain/reports-2026-Q1.json',
    ]);
  });

  test('yield to the signed publication of the same quarter', async () => {
    const { rows, findings } = await made.build('q', {
      paths: [at('plain'), at(made.state.publications[0]?.path ?? '')],
      unsigned: true,
    });
    expect(rows.asks).toBe((await plain('p', { unsigned: true })).rows.asks);
    expect(findings.map(({ finding }) => finding)).toContain('claimed-twice');
  });

  test('are not taken in where they are for the agency alone', async () => {
    cpSync(at('plain'), at('private'), { recursive: true });
    rmSync(at('private/reports-2026-Q1.json'));
    const log = at('private/log-requests.ndjson');
    const whole = readFileSync(
      join(import.meta.dirname, '../../../../schemas/v1/examples/logs/larkmere-sheriff/requests.ndjson'),
      'utf8',
    );
    writeFileSync(log, whole);
    const { rows, findings } = await made.build('private-state', { paths: [at('private')], unsigned: true });
    expect(findings.map(({ finding }) => finding)).toContain('not-public');
    expect(rows).toMatchObject({ requests: 0, asks: 0 });
  });
});
