import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exportKey, type ReleaseFile, textOfKey } from '@daybook/publisher';
import { describe, expect, test } from 'vitest';
import { event, journalOf } from '../../publisher/tests/support/journal-of.ts';
import {
  corrected,
  firstKey,
  privateRecords,
  releaseChain,
  secondParts,
} from '../../publisher/tests/support/release-chain.ts';
import { daybook } from './support/daybook.ts';
import { madeFolder } from './support/made-folder.ts';

const { path: folder, file } = madeFolder();
const chain = await releaseChain();

/** Writes a release and gives its folder. */
function written(name: string, files: readonly ReleaseFile[]): string {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), bytes);
  }
  return join(folder, name);
}

const first = written('first', chain.first);
const second = written('second', chain.second);
const key = file('public-key.json', textOfKey(exportKey(firstKey)));
const verify = (...args: string[]) => daybook('verify', ...args, '--today', '2026-12-01');

describe('daybook verify', () => {
  test('says of a good release in plain words what was checked, and what cannot be shown', async () => {
    const { code, out, talk } = await verify(second, '--key', key, '--previous', first);
    expect({ code, talk }).toEqual({ code: 0, talk: '' });
    expect(out).toMatch(/^Verified: \S+second\. Nothing was found that speaks against it\.\n\n✔ /);
    expect(out).toContain('Number 2 names the manifest of number 1 by its SHA-256');
    expect(out).toContain('Entries published before: 24. Changed with a reason: 1;');
    expect(out).toMatch(/What this cannot show: that a request was never entered into the log\./);
    expect(out).not.toMatch(/✖|Not checked/);
  });

  test('takes the fingerprint of the key too, and says so where none is given', async () => {
    expect((await verify(first, '--key', firstKey.fingerprint.toUpperCase())).code).toBe(0);
    const { code, out } = await verify(first);
    expect(code).toBe(1);
    expect(out).toMatch(/^Not verified: \S+ Nothing speaks against it, but who signed it is not known\./);
    expect(out).toContain(
      `The signature proves only that nothing changed since whoever has the key ${firstKey.fingerprint}`,
    );
  });

  test('finds a file that was changed, one that was added and a link', async () => {
    const spoilt = written('spoilt', chain.first);
    writeFileSync(join(spoilt, 'README.md'), 'Read us.\n');
    writeFileSync(join(spoilt, 'log', 'extra.csv'), 'a\n');
    symlinkSync(join(spoilt, 'README.md'), join(spoilt, 'log', 'linked.md'));
    const { code, out } = await verify(spoilt, '--key', key, '--lang', 'es');
    expect(code).toBe(1);
    expect(out).toMatch(/^Sin verificar: \S+spoilt\. No la use antes/);
    expect(out).toContain(
      '✖ No se cumple: Cada archivo es el que nombra el manifiesto, y no hay otros\n' +
        '    Los archivos no son los que se firmaron.\n' +
        '      README.md fue modificado\n' +
        '      log/extra.csv no se nombra\n' +
        '      log/linked.md es un enlace o un dispositivo, no un archivo\n',
    );
  });

  test('prints JSON with ids that stay', async () => {
    const { code, out } = await verify(second, '--key', key, '--json', '--no-recount');
    const { verdict, checks } = JSON.parse(out);
    expect([code, verdict]).toEqual([0, 'verified']);
    expect(checks.map(({ id, result }: { id: string; result: string }) => `${id} ${result}`)).toEqual([
      'manifest-valid holds',
      'signature-holds holds',
      'key-known holds',
      'files-match holds',
      'checksums-agree holds',
      'resources-agree holds',
      'chain-follows not-checked',
      'not-from-the-future holds',
      'changes-stated not-checked',
      'report-changes-stated not-checked',
      'records-valid not-checked',
      'tables-agree not-checked',
      'counts-agree not-checked',
      'commitments-complete not-checked',
      'checkpoint-grows not-checked',
    ]);
  });

  test.each([
    ['verify', /^Name the folder of the release\./],
    ['verify nope', /^There is no file or folder nope\./],
    [`verify ${key}`, /is a file\. A release is a folder/],
    [`verify ${first} ${second}`, /^Name one release; the ones before it go after --previous\./],
    [`verify ${first} --previous nope`, /^There is no file or folder nope\./],
    [`verify ${first} --key ${join(first, 'README.md')}`, /This is not the file of a public key\./],
    [`verify ${first} --record x.json`, /^A record and its salt belong together\./],
    [`verify ${first} --record x.json --salt 12`, /^"12" is not a salt/],
    [`verify ${first} --noted ${'0'.repeat(64)}`, /^A link is looked for in a journal\./],
    [`verify ${first} --journal ${key} --noted 12`, /^"12" is no link of a journal: it has 2 characters/],
    [`verify ${first} --journal nope`, /^There is no file or folder nope\./],
    [`verify ${first} --journal ${first}`, /is a folder|is a device or a pipe/],
    [`verify ${first} --journal a.ndjson --journal b.ndjson`, /^Name one journal\./],
    [`verify ${first} --record x.json --salt 12 --journal a.ndjson`, /^A record and a journal are checked one after/],
    [
      `verify ${first} --record ${join(first, 'README.md')} --salt ${'0'.repeat(32)}`,
      /does not hold one record as JSON/,
    ],
  ])('%s: says what to type', async (typed, said) => {
    const { code, talk } = await daybook(...typed.split(' '));
    expect({ code, talk }).toEqual({ code: 2, talk: expect.stringMatching(said) });
  });
});

describe('daybook verify --journal', () => {
  const commitments = secondParts(chain.first).commitments.map(({ commitment }) => commitment);
  const lines = journalOf(
    commitments.map((commitment) => event('2026-04-02T09:00:00.000Z', 'entry-saved', { commitment })),
  );
  const journal = file('journal.ndjson', `${lines.join('\n')}\n`);
  const noted = JSON.parse(lines[6] ?? '{}').hash as string;
  const typed = [second, '--key', key, '--previous', first, '--journal', journal];

  test('goes through the copy that the app hands out, and finds the link that was noted', async () => {
    const { code, out } = await verify(...typed, '--noted', noted.toUpperCase());
    expect(code).toBe(0);
    expect(out).toMatch(/^Verified: \S+second\. Nothing was found that speaks against it\.\n/);
    expect(out).toContain('✔ The journal is numbered without a gap, and each line is linked to the one before\n');
    expect(out).toContain('    They are its links number: 7.\n');
  });

  test('says in Spanish that a link is not in it', async () => {
    const { code, out } = await verify(...typed, '--noted', 'f'.repeat(64), '--lang', 'es');
    expect(code).toBe(1);
    expect(out).toContain(
      '✖ No se cumple: El diario sigue teniendo cada eslabón que se conocía de antes\n' +
        '    Este no es el diario que se vio entonces, o lo que se anotó está mal.\n' +
        `      ${'f'.repeat(64)} no está en él\n`,
    );
  });
});

describe('daybook verify --record', () => {
  const own = privateRecords.get(corrected.public_id) as { record: object; salt: Uint8Array };
  const record = file('record.json', JSON.stringify(own.record));
  const salt = Buffer.from(own.salt).toString('hex');

  test('ties a record of the agency to its row, and says what the row hides', async () => {
    const { code, out } = await verify(first, '--record', record, '--salt', salt);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^✔ The row ${corrected.public_id}, revision 1, was made from this record`));
    expect(out).toMatch(/The row does not show these fields of the record:\n(?: {4}\/\S+\n)+/);
    expect(out).toContain('    /request_id\n');
  });

  test('says that the row is of a later revision', async () => {
    const { code, out } = await verify(second, '--record', record, '--salt', salt);
    expect({ code, out }).toEqual({
      code: 1,
      out: expect.stringMatching(/^✖ The record stands behind revision 1 of the row/),
    });
  });

  test('finds no row for another salt or another record', async () => {
    const other = file('other.json', JSON.stringify({ ...own.record, direction: 'outbound' }));
    for (const [path, hex] of [
      [record, '0'.repeat(32)],
      [other, salt],
    ] as const) {
      const { code, out } = await verify(first, '--record', path, '--salt', hex);
      expect({ code, out }).toEqual({ code: 1, out: expect.stringMatching(/^✖ No row of this release is tied/) });
    }
  });

  test('does not trust commitments that are not those of the manifest', async () => {
    const spoilt = written('spoilt-ties', chain.first);
    const path = join(spoilt, 'log/commitments.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/,[0-9a-f]{64}/, `,${'0'.repeat(64)}`));
    const { code, out } = await verify(spoilt, '--record', record, '--salt', salt, '--json');
    expect([code, JSON.parse(out).verdict]).toEqual([1, 'not-signed']);
  });
});

test('daybook validate reads the folder of a release and finds nothing wrong in it', async () => {
  const { code, out } = await daybook('validate', second, '--today', '2026-12-01');
  expect(out).not.toMatch(/✖|⚠/);
  expect(code).toBe(0);
});
