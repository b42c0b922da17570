import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attackRelease, verifyRelease } from '@daybook/publisher';
import { openRelease, openVerifiable } from '@daybook/publisher/node';
import { validate } from '@daybook/validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MadeUpFault, madeUpFaults } from './made-up/faults/index.ts';
import { type MadeUpState, madeUpState } from './made-up/made-up-state.ts';

const today = '2026-12-31';
const folder = mkdtempSync(join(tmpdir(), 'made-up-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const jsonIn = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));

/** What does not hold of a publication, for somebody who has the key of its agency and its earlier publications. */
async function failsOf(state: MadeUpState, at: number): Promise<string[]> {
  const { path = '', agency_id } = state.publications[at] ?? {};
  const { sequence } = jsonIn(`${path}/datapackage.json`).daybook;
  const before = state.publications.filter(
    (one) => one.agency_id === agency_id && jsonIn(`${one.path}/datapackage.json`).daybook.sequence < sequence,
  );
  const { checks } = await verifyRelease(await openVerifiable(join(folder, path)), {
    today,
    key: jsonIn(`keys/${agency_id}.json`),
    previous: await Promise.all(before.map((one) => openVerifiable(join(folder, one.path)))),
  });
  return checks.filter(({ result }) => result === 'fails').map(({ id }) => id);
}

describe('a made-up state', () => {
  let state: MadeUpState;
  const options = { agencies: 3, quarters: ['2025-Q4', '2026-Q1'], asks: 40, showsPeople: true };
  beforeAll(async () => {
    state = await madeUpState(folder, options);
  }, 120_000);

  test('is verified with the keys beside it, each publication after the one before', async () => {
    expect(state.publications).toHaveLength(6);
    for (const at of state.publications.keys()) expect(await failsOf(state, at)).toEqual([]);
  });

  test('has nothing that a check finds, not even a flag', async () => {
    const inputs = state.publications.flatMap(({ path }) =>
      ['agency.json', 'log/requests.ndjson', `reports/${path.slice(-7)}.json`].map((name) => ({
        name: `${path}/${name}`,
        bytes: readFileSync(join(folder, path, name)),
      })),
    );
    inputs.push({ name: 'registry.json', bytes: readFileSync(join(folder, 'registry.json')) });
    inputs.push({ name: 'registry.json', bytes: readFileSync(join(folder, 'registry.json')) });
    const { findings, records } = await validate(inputs, { today });
    expect(findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual([]);
    expect(records).toBeGreaterThan(100);
  });

  test('tells an attacker nothing who has all of it', async () => {
    const [first, ...others] = await Promise.all(state.publications.map(({ path }) => openRelease(join(folder, path))));
    if (first === undefined) throw new RangeError('Nothing was published.');
    const { leaks, unsettled } = await attackRelease(first, { with: others });
    expect({ leaks, unsettled }).toEqual({ leaks: [], unsettled: [] });
  });

  test('is the same again for the same seed, byte by byte, and also in parts', async () => {
    const again = mkdtempSync(join(tmpdir(), 'made-up-'));
    await madeUpState(again, { ...options, part: { from: 0, to: 2 } });
    await madeUpState(again, { ...options, part: { from: 2, to: 3 } });
    expect(hashOf(again)).toBe(hashOf(folder));
    rmSync(again, { recursive: true });
  });
});

describe('what goes wrong in it is found by who verifies', () => {
  const expected: Readonly<Record<MadeUpFault, readonly string[]>> = {
    'another-key': ['key-known'],
    'changed-after-signing': ['files-match', 'counts-agree'],
    'claimed-twice': [],
    corrected: [],
    late: [],
    nil: [],
    'older-standard': ['manifest-valid'],
    renamed: [],
    'report-disagrees': ['counts-agree'],
    silent: [],
    'wrong-signature': ['signature-holds'],
  };
  const names = Object.keys(madeUpFaults) as MadeUpFault[];
  const quarter = '2025-Q4';
  let state: MadeUpState;
  beforeAll(async () => {
    rmSync(folder, { recursive: true });
    const faults = names.map((fault, agency) => ({ fault, agency, quarter }));
    state = await madeUpState(folder, { agencies: names.length, quarters: [quarter], asks: 20, faults });
  }, 120_000);

  test.each(names)('%s', async (fault) => {
    const at = state.publications.flatMap((one, no) => (one.fault === fault ? [no] : []));
    expect(at).toHaveLength({ silent: 0, corrected: 2, 'claimed-twice': 2 }[fault as string] ?? 1);
    for (const no of at) expect(await failsOf(state, no)).toEqual(expected[fault]);
  });

  test('a correction names the entries that it changes', () => {
    const [, path] = state.publications.filter(({ fault }) => fault === 'corrected').map((one) => one.path);
    const { changes, report_changes, sequence } = jsonIn(`${path}/datapackage.json`).daybook;
    expect(sequence).toBe(2);
    expect(changes.length).toBeGreaterThan(0);
    expect(report_changes).toHaveLength(1);
  });
});

/** One hash over all files of a folder and their paths. */
function hashOf(root: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map((one) => join(one.parentPath, one.name)).sort();
  for (const path of paths) hash.update(path.slice(root.length)).update(readFileSync(path));
  return hash.digest('hex');
}
