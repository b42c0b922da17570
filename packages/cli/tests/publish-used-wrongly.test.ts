import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { daybook } from './support/daybook.ts';
import { examples } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

const { path: folder, file } = madeFolder();
const words = file('words.txt', 'ladder copper violin\n');
const at = (name: string) => join(folder, name);
const records = at('records');
const FIRST = '2026-07-28T09:00:00-07:00';
const APPROVED = ['--approved', 'reviewer=2026-07-24', 'publisher=2026-07-28'];

beforeAll(async () => {
  const isOwn = (path: string) => !/\/(?:publications|reports|statutory-reports)$/.test(path);
  cpSync(examples, records, { recursive: true, filter: isOwn });
  const key = join(records, '_daybook.key.json');
  await daybook('keys', 'init', '--agency', 'us-zz-fbqnlriq', '-o', key, '--passphrase-file', words);
}, 60_000);

describe('daybook publish, used wrongly', () => {
  const cases: readonly [string, readonly string[], RegExp][] = [
    ['without a folder', ['publish'], /Name the folder that holds the records/],
    ['without --out', ['publish', records], /Say where the release goes.\nType: --out/],
    ['without a period', ['publish', records, '--out', at('x')], /Say which quarters the release holds/],
    [
      'with a year for a quarter',
      ['publish', records, '--out', at('x'), '--period', '2026'],
      /whole quarters, written as 2026-Q1. "2026" is none/,
    ],
    [
      'for a quarter that is not over',
      ['publish', records, '--out', at('x'), '--period', '2026-Q3', '--published-at', FIRST],
      /2026-Q3 ends on 2026-09-30. A quarter is published when it is over/,
    ],
    [
      'from the future',
      ['publish', records, '--out', at('x'), '--period', '2026-Q1', '--published-at', '2999-01-01T00:00:00Z'],
      /2999-01-01T00:00:00Z lies ahead/,
    ],
    [
      'with an approval that is still to come',
      [
        'publish',
        records,
        '--out',
        at('x'),
        '--period',
        '2026-Q1',
        '--published-at',
        FIRST,
        '--approved',
        'reviewer=2026-08-01',
        'publisher',
      ],
      /2026-08-01 is after the day of publication, 2026-07-28/,
    ],
    [
      'of a folder that is not there',
      ['publish', at('nowhere'), '--out', at('x'), '--period', '2026-Q1', ...APPROVED],
      /nowhere/,
    ],
    [
      'with one approval',
      ['publish', records, '--out', at('x'), '--period', '2026-Q1', '--approved', 'reviewer'],
      /without two persons[\s\S]*--single-approver/,
    ],
    [
      'with one role twice',
      ['publish', records, '--out', at('x'), '--period', '2026-Q1', '--approved', 'reviewer', 'reviewer'],
      /^reviewer stands there twice, and may be one person/,
    ],
    [
      'with a name as approval',
      ['publish', records, '--out', at('x'), '--period', '2026-Q1', '--approved', 'someone', 'publisher'],
      /"someone" is no role that approves/,
    ],
    [
      'with a threshold that protects nobody',
      ['publish', records, '--out', at('x'), '--period', '2026-Q1', ...APPROVED, '--small-cell', '3'],
      /--small-cell takes a whole number from 5 to 25, not "3"/,
    ],
    [
      'with a key that is not there',
      ['publish', records, '--out', at('x'), '--period', '2026-Q1', ...APPROVED, '--key', at('none.json')],
      /none\.json/,
    ],
    [
      'of a folder with several logs, without saying whose',
      ['publish', records, '--out', at('x'), '--period', '2026-Q1', ...APPROVED],
      /logs of several agencies[\s\S]*--agency us-zz-fbqnlriq/,
    ],
    [
      'of an agency that the key is not of',
      ['publish', records, '--agency', 'us-zz-znnyprhs', '--out', at('x'), '--period', '2026-Q1', ...APPROVED],
      /This is the key of us-zz-fbqnlriq, not of us-zz-znnyprhs/,
    ],
  ];
  test.each(cases)('%s says what to type', async (_, args, message) => {
    const { code, talk } = await daybook(...args, ...(args.length > 1 ? ['--passphrase-file', words, '--quiet'] : []));
    expect({ code, talk }).toMatchObject({ code: 2, talk: expect.stringMatching(message) });
    expect(existsSync(at('x'))).toBe(false);
  });

  test('speaks Spanish where it is asked to', async () => {
    const { talk } = await daybook('publish', records, '--lang', 'es');
    expect(talk).toContain('Diga dónde va la publicación.');
  });
});
