import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { madeUpState } from '../../statewide/tests/made-up/made-up-state.ts';
import { daybook } from './support/daybook.ts';
import { examples } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

const { path: folder, file } = madeFolder();
const at = (name: string) => join(folder, name);
const TODAY = ['--today', '2026-12-31', '--quiet'];
const build = (out: string, ...more: string[]) =>
  daybook('statewide', 'build', at('publications'), '--out', at(out), ...TODAY, ...more);

beforeAll(async () => {
  await madeUpState(folder, { agencies: 2, quarters: ['2026-Q1'], asks: 6, isCoarse: true });
}, 60_000);

describe('daybook statewide build', () => {
  test('says who reported first, then what is there', async () => {
    const { code, out, talk } = await build(
      'state',
      '--key',
      at('keys'),
      '--registry',
      join(examples, 'registry.json'),
    );
    expect({ code, talk }).toEqual({ code: 0, talk: '' });
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^us-zz-custody-act, 20\d\d-Q\d: \d of \d expected: /);
    expect(out).toContain('Publications: 2. Used: 2; replaced by later ones: 0; set aside: 0.');
    expect(out).toContain('Signed by a key known from elsewhere: 2;');
    expect(out).toMatch(/Agencies: 2, quarters: 1 \(2026-Q1\)\. Entries: \d+, asks: \d+/);
    const again = await build('state', '--key', at('keys'), '--registry', join(examples, 'registry.json'));
    expect(again.out).toContain('Nothing changed in ');
  });

  test('takes registries of several states from one file, and of one without duties what is of its state', async () => {
    const own = JSON.parse(readFileSync(join(examples, 'registry.json'), 'utf8'));
    const elsewhere = (state: string, duties: unknown[]) =>
      JSON.stringify({ ...own, registry_id: `${state.toLowerCase()}-list`, state, duties });
    const list = file('registries.ndjson', [JSON.stringify(own), elsewhere('GA', [])].join('\n'));
    const one = await build('one', '--json', '--registry', join(examples, 'registry.json'));
    const listed = await build('listed', '--json', '--registry', list);
    expect(JSON.parse(listed.out).rows).toEqual(JSON.parse(one.out).rows);
    const both = await build(
      'both',
      '--json',
      '--registry',
      list,
      '--registry',
      file('fl.json', elsewhere('FL', own.duties).replaceAll('us-zz-', 'us-fl-')),
    );
    expect(JSON.parse(both.out).rows.coverage).toBeGreaterThan(JSON.parse(one.out).rows.coverage);
    const again = elsewhere('ZZ', own.duties).replace('zz-list', 'zz-again');
    const twice = await build('twice', '--registry', list, '--registry', file('again.json', again));
    expect(twice.out).toMatch(/zz-expected-reporters\n +\d+ agencies are expected by the registry zz-again too/);
  });

  test('says it in Spanish', async () => {
    const { out } = await build('state', '--lang', 'es');
    expect(out).toMatch(/^No se dijo quién debía informar/);
    expect(out).toContain('firmadas, sin que se diga de quién es la clave: 2');
  });

  test('ends with 1 where a publication is set aside, and says what to do', async () => {
    cpSync(at('publications'), at('spoilt'), { recursive: true });
    const [name = ''] = JSON.parse((await build('state', '--json')).out).quarters as string[];
    const path = readdirSync(at('spoilt'))[0] ?? '';
    const report = at(`spoilt/${path}/${name}/reports/${name}.json`);
    writeFileSync(report, `${readFileSync(report, 'utf8')} `);
    const { code, out } = await daybook('statewide', 'build', at('spoilt'), '--out', at('spoilt-state'), ...TODAY);
    expect(code).toBe(1);
    expect(out).toContain(`Set aside: spoilt/${path}/${name}`);
    expect(out).toContain('Get the publication again from the agency, whole.');
    const { findings } = JSON.parse(readFileSync(at('spoilt-state/findings.json'), 'utf8'));
    expect(findings).toMatchObject([{ finding: 'not-what-was-signed', consequence: 'set-aside' }]);
  });

  test('says what the last build was given and this one is not', async () => {
    const [first = ''] = readdirSync(at('publications'));
    const into = ['--out', at('fewer'), ...TODAY];
    const whole = await build('fewer', '--key', at('keys'), '--registry', join(examples, 'registry.json'));
    expect(whole.out).not.toContain('no longer given');
    const fewer = await daybook('statewide', 'build', at(`publications/${first}`), ...into);
    expect(fewer.code).toBe(0);
    expect(fewer.out).toContain(
      'Given to the last build and no longer given: publications: 1; keys: 2; the registry of who is expected to report.',
    );
    const same = await daybook('statewide', 'build', at(`publications/${first}`), ...into);
    expect(same.out).not.toContain('no longer given');
  });

  test('prints the numbers as JSON', async () => {
    const { code, out } = await build('state', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ agencies: 2, quarters: ['2026-Q1'], findings: [], plain: [] });
  });

  test.each([
    [['statewide', 'build'], 'Name the folder that holds the publications.'],
    [['statewide', 'build', folder], 'Say where the dataset goes.'],
    [['statewide', 'build', at('nowhere'), '--out', at('x')], 'There is no file or folder'],
    [['statewide', 'build', at('publications'), '--out', at('keys')], 'holds other things'],
    [['statewide', 'build', at('publications'), '--out', file('a-file', '')], 'a file stands in its way'],
    [['statewide', 'build', at('publications'), '--out', `${file('b-file', '')}/below`], 'a file stands in its way'],
    [['statewide', 'build', at('keys'), '--out', at('x')], 'type --unsigned'],
    [
      ['statewide', 'build', at('publications'), '--out', at('x'), '--key', 'a'.repeat(64)],
      'does not say whose key it is',
    ],
    [
      ['statewide', 'build', at('publications'), '--out', at('x'), '--registry', file('r.json', '{}')],
      'does not hold a registry',
    ],
  ])('%j: says what to type', async (args, said) => {
    const { code, talk } = await daybook(...args);
    expect(code).toBe(2);
    expect(talk).toContain(said);
  });

  test('writes a descriptor whose files are all there', async () => {
    rmSync(at('state'), { recursive: true, force: true });
    await build('state');
    const { resources } = JSON.parse(readFileSync(at('state/datapackage.json'), 'utf8')) as {
      readonly resources: readonly { readonly path: string; readonly bytes: number; readonly schema?: string }[];
    };
    expect(resources.length).toBeGreaterThan(12);
    for (const { path, bytes, schema } of resources) {
      expect(readFileSync(at(`state/${path}`))).toHaveLength(bytes);
      if (schema === undefined) continue;
      const { fields } = JSON.parse(readFileSync(at(`state/${schema}`), 'utf8')) as { fields: { name: string }[] };
      const [heading] = readFileSync(at(`state/${path}`), 'utf8').split('\n');
      expect(heading).toBe(fields.map(({ name }) => name).join(','));
    }
  });
});
