import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotOpen, sizeOfPaths } from '@daybook/files/node';
import type { Finding } from '@daybook/types';
import { afterAll, describe, expect, test } from 'vitest';
import { checkApart } from '../src/node/check-apart.ts';
import { checkHere } from '../src/node/check-here.ts';
import { request } from './support/request.ts';

const folder = mkdtempSync(join(tmpdir(), 'daybook-apart-'));
const log = join(folder, 'requests.ndjson');
afterAll(() => rmSync(folder, { recursive: true }));

const lines = Array.from({ length: 3000 }, (_, at) =>
  JSON.stringify(
    request(at % 1000 === 999 ? { request_id: 'R-1', channel: 'pigeon' as never } : { request_id: `R-${at}` }),
  ),
);
writeFileSync(log, `${lines.join('\n')}\n{"record":"request",`);

const today = '2026-08-15';

describe('a log that is checked in a thread of its own', () => {
  test('gives the same result as in the thread of the caller, in both languages', async () => {
    for (const lang of ['en', 'es'] as const) {
      const apart = await checkApart([folder], { today, lang, findings: 2 }, {});
      expect(apart).toEqual(await checkHere([folder], { today, lang, findings: 2 }));
      expect(apart.verdict).toBe('invalid');
    }
  });

  test('tells its progress and each finding as it is found, and that it looks again', async () => {
    const told: Finding[] = [];
    const passes: string[] = [];
    let records = 0;
    const checked = await checkApart(
      [folder],
      { today },
      {
        onProgress: (count) => {
          records = count;
        },
        onFinding: (finding) => told.push(finding),
        onPass: (pass) => passes.push(pass),
      },
    );
    expect(records).toBe(2048);
    expect(passes).toEqual(['second-look']);
    expect(told.map(({ rule, row }) => `${rule} ${row}`).sort()).toEqual(
      checked.findings.map(({ rule, row }) => `${rule} ${row}`).sort(),
    );
  });

  test('that is not there cannot be opened', async () => {
    const missing = join(folder, 'nothing.ndjson');
    const fault = await checkApart([missing], { today }, {}).catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(CannotOpen);
    expect((fault as CannotOpen).reason).toBe('not-found');
  });
});

test('the size of paths is that of their files, of packed ones about what they hold', () => {
  const size = lines.join('\n').length + 20;
  expect(sizeOfPaths([log])).toBe(sizeOfPaths([folder]));
  expect(sizeOfPaths([log])).toBeGreaterThan(size);
  writeFileSync(join(folder, 'more.ndjson.gz'), new Uint8Array(50));
  expect(sizeOfPaths([folder])).toBe(sizeOfPaths([log]) + 500);
  expect(() => sizeOfPaths([join(folder, 'nothing')])).toThrow(CannotOpen);
});
