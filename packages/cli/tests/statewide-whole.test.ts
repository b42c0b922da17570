import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { madeUpState } from '../../statewide/tests/made-up/made-up-state.ts';
import { daybook } from './support/daybook.ts';
import { madeFolder } from './support/made-folder.ts';

const { path: folder } = madeFolder();
const at = (name: string) => join(folder, name);
const MEASURES = 'data/measures/state=ZZ/quarter=2026-Q1/0.parquet';

beforeAll(async () => {
  await madeUpState(folder, { agencies: 1, quarters: ['2026-Q1'], asks: 3, isCoarse: true });
  const built = await daybook('statewide', 'build', at('publications'), '--out', at('state'), '--today', '2026-12-31');
  expect(built.code).toBe(0);
}, 60_000);

const commands: readonly (readonly [string, readonly string[]])[] = [
  ['coverage', []],
  ['audit', []],
  ['evidence', []],
  ['fiscal', []],
  ['site', ['--out', at('site')]],
];

/** Another bit in the middle of a file: its size stays as it was. */
function flip(path: string): void {
  const bytes = readFileSync(path);
  const at = bytes.length >> 1;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

const spoilt: readonly (readonly [string, string, (state: string) => void])[] = [
  ['a table of it is missing', MEASURES, (state) => rmSync(join(state, MEASURES))],
  ['a table of it is cut short', MEASURES, (state) => truncateSync(join(state, MEASURES), 64)],
  ['a byte of a table is another one', MEASURES, (state) => flip(join(state, MEASURES))],
  [
    'its coverage is missing',
    'data/coverage/state=ZZ/0.parquet',
    (state) => rmSync(join(state, 'data/coverage'), { recursive: true }),
  ],
  ['its descriptor is missing', 'datapackage.json', (state) => rmSync(join(state, 'datapackage.json'))],
  ['its descriptor is cut short', 'datapackage.json', (state) => writeFileSync(join(state, 'datapackage.json'), '{')],
];

describe.each(spoilt)('of a dataset no figures are shown where %s:', (what, file, spoil) => {
  test.each(commands)('daybook statewide %s says which file, and what to do', async (name, more) => {
    const state = at(`${name}-${what.length}`);
    cpSync(at('state'), state, { recursive: true });
    spoil(state);
    const { code, out, talk } = await daybook('statewide', name, state, ...more);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(talk).toContain(`is not a whole dataset: ${file} is missing, or is not as the build left it.`);
    expect((await daybook('statewide', name, state, ...more, '--lang', 'es')).talk).toContain('Constrúyalo de nuevo.');
    rmSync(state, { recursive: true });
  });
});
