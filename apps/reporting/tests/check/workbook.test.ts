import { readAll } from '@daybook/files';
import { describe, expect, test } from 'vitest';
import type { MadeFile } from '../../src/check/jobs/made-file.ts';
import { subjects } from '../../src/check/jobs/subjects.ts';
import { template } from '../../src/check/jobs/template.ts';
import { around, given, inFolder } from '../support/dropped-files.ts';

const today = '2026-08-15';
const law = inFolder('law');
const quiet = () => undefined;

describe('subjects', () => {
  test('are the agencies whose logs are there, by quarters, and those of which only a record is', async () => {
    const files = [
      ...inFolder('logs/tallowgate-police'),
      ...inFolder('logs/ostrand-sheriff'),
      given('agencies.ndjson'),
    ];
    const found = await subjects({ files, today }, quiet);
    expect(found).toHaveLength(8);
    expect(found[0]).toMatchObject({
      agencyId: 'us-zz-znnyprhs',
      name: "Ostrand County Sheriff's Office",
      timeZone: 'America/Denver',
    });
    expect(found[1]).toMatchObject({ agencyId: 'us-zz-zvsqhbwu', name: 'Tallowgate Police Department' });
    expect(found[1]?.quarters.map(({ name }) => name)).toEqual(['2026-Q1', '2026-Q2']);
    expect(found[2]?.quarters).toEqual([]);
  });

  test('of a log without its record are its id and its quarters', async () => {
    const [found, ...others] = await subjects({ files: inFolder('logs/tallowgate-police'), today }, quiet);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ agencyId: 'us-zz-zvsqhbwu' });
    expect(found).not.toHaveProperty('timeZone');
  });
});

describe('a workbook', () => {
  test('is made for any agency by its name and state', async () => {
    const agency = {
      name: 'Dunmarrow Police Department',
      state: 'IL',
      agency_type: 'police-municipal',
      time_zone: 'America/Chicago',
    };
    const answer = await template({ files: [], agency, period: '2026-Q3', office: 'Records', today, lang: 'en' });
    expect(answer?.agencyId).toMatch(/^us-il-[a-z]{8}$/);
    expect(answer?.laws.map(({ title }) => title).join()).toContain('TRUST');
    expect(answer?.file.name).toBe(`${answer?.agencyId}-2026-q3.xlsx`);
    const sheets = await readBack(answer?.file);
    expect(sheets).toEqual([]);
  });

  test('knows of an agency what its record says, and is the same twice', async () => {
    const asked = {
      files: [...around, ...law],
      agencyId: 'us-zz-znnyprhs',
      period: '2026-Q3',
      today,
      lang: 'es',
    } as const;
    const [one, two] = [await template(asked), await template(asked)];
    expect(one?.file.bytes).toEqual(two?.file.bytes);
    expect(one?.isLawKnown).toBe(true);
  });

  test('that is filled in tells whose it is, also without the record of the agency', async () => {
    const made = await template({
      files: [...around],
      agencyId: 'us-zz-znnyprhs',
      period: '2026-Q1',
      today,
      lang: 'en',
    });
    const log = new Blob([made?.file.bytes as BlobPart]);
    const requests = given('logs/ostrand-sheriff/requests.ndjson');
    const [subject] = await subjects({ files: [requests, { name: 'log.xlsx', blob: log }], today }, quiet);
    expect(subject).toMatchObject({
      agencyId: 'us-zz-znnyprhs',
      meta: { name: "Ostrand County Sheriff's Office", time_zone: 'America/Denver' },
    });
  });

  test('of nobody is none', async () => {
    expect(await template({ files: [], period: '2026-Q3', today, lang: 'en' })).toBeUndefined();
    const agencyId = 'us-zz-znnyprhs';
    expect(await template({ files: [], agencyId, period: 'spring', today, lang: 'en' })).toBeUndefined();
  });

  /** What is found in a workbook that nobody has filled in. */
  async function readBack(file: MadeFile | undefined): Promise<unknown[]> {
    const found: unknown[] = [];
    for await (const batch of readAll([{ name: 'log.xlsx', bytes: file?.bytes ?? new Uint8Array() }]))
      found.push(...batch.flatMap((one) => ('rule' in one && one.rule !== 'no-records' ? [one.rule] : [])));
    return found;
  }
});
