import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../src/bytes/decode-utf8.ts';
import { FrontDoor } from '../src/json/front-door.ts';
import { defaultLimits } from '../src/limits.ts';
import { readBytes } from './support/reading.ts';
import { shared } from './support/shared.ts';

const folder = shared('corpora/json-parsing/test_parsing');
const files = folder === undefined ? [] : readdirSync(folder).sort();
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(folder ?? '', file)));
const syntaxOf = (file: string) => {
  const bytes = bytesOf(file);
  const door = new FrontDoor(defaultLimits, decodeUtf8);
  door.open(bytes, 0, bytes.length);
  return door.flaws;
};

// What JSON allows and the standard does not: each has its own finding, and only the field is left out.
const stricter: ReadonlySet<string> = new Set(['number-not-whole', 'number-too-large', 'duplicate-key']);

describe.skipIf(folder === undefined)('the JSON parsing corpus (../shared/corpora/json-parsing)', () => {
  it.each(files.filter((file) => file.startsWith('y_')))(
    '%s is accepted, but for numbers that are not whole and repeated keys',
    (file) => {
      expect(
        syntaxOf(file)
          .map(({ fault }) => fault)
          .filter((fault) => !stricter.has(fault)),
      ).toEqual([]);
    },
  );

  it.each(files.filter((file) => file.startsWith('n_')))('%s is refused', async (file) => {
    expect(syntaxOf(file).length).toBeGreaterThan(0);
    const { entries, findings } = await readBytes(file, bytesOf(file));
    expect(entries).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
  });

  it.each(files.filter((file) => file.startsWith('i_')))(
    '%s is read or gets a finding, and never crashes',
    async (file) => {
      const { entries, findings } = await readBytes(file, bytesOf(file));
      expect(entries.length + findings.length).toBeGreaterThan(0);
    },
  );
});
