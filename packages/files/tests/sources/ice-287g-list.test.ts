import { describe, expect, test } from 'vitest';
import { ice287gList } from '../../src/sources/ice-287g-list/ice-287g-list.ts';
import { importOf, input, type MadeFile } from '../support/import-of.ts';

const importLists = (...files: MadeFile[]) => importOf(ice287gList, files.map(input));

/** A list in ICE's usual layout. The places are made up; the state is real because the list names states by name. */
const list = (...rows: string[]) =>
  `STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED,MOA\n${rows.join('\n')}\n`;
const lake = (signed: string, model = 'Warrant Service Officer') =>
  `FLORIDA,Lake County Sheriff's Office,County,Lake County,${model},${signed},link`;

describe('one list', () => {
  test('becomes states, counties, agencies and agreements that hang together', async () => {
    const made = await importLists(['list.csv', list(lake('2025-03-01')), '2025-05-16']);
    expect(made.faults).toEqual([]);
    expect(made.findings).toEqual([]);
    expect(
      made.jurisdictions.map(({ jurisdiction_id, name, law_parent }) => [jurisdiction_id, name, law_parent]),
    ).toEqual([
      ['us-state-12', 'Florida', undefined],
      ['us-county-12069', 'Lake County', 'us-state-12'],
    ]);
    expect(made.agencies).toMatchObject([
      {
        agency_id: 'us-fl-etseczbj',
        agency_type: 'sheriff',
        operator_level: 'county',
        government_id: 'us-county-12069',
        serves: ['us-county-12069'],
        time_zone_missing: 'unknown',
      },
    ]);
    expect(made.agreements).toMatchObject([
      {
        agreement_id: 'us-fl-etseczbj-287g-wso-1',
        agreement_type: '287g-wso',
        status: 'active',
        signed_on: '2025-03-01',
        first_listed_on: '2025-05-16',
        last_listed_on: '2025-05-16',
        source: { kind: 'federal-release', release_id: 'ice-287g-list-2025-05-16', row: 2 },
      },
    ]);
    expect(made.summary).toMatchObject({
      as_of: '2025-05-16',
      rows_read: 1,
      counts: {
        agreements: 1,
        by_type: { '287g-wso': 1 },
        by_status: { active: 1 },
        states: 1,
        jurisdictions: 2,
        agencies: 1,
      },
      cleaned: [],
      unresolved: [],
      skipped: [],
    });
  });

  test('keeps what cannot be read as printed, says so, and never guesses', async () => {
    const made = await importLists([
      'list.csv',
      list(
        lake('05/082025'),
        'FLORIDA,Lake County Sheriff’s Office,County,Lake Conty ,Task Force Model,7/72025,link pending',
        lake('5025-07-07', 'Jail Enforcement Model'),
        'FLORIDA,Lakeview Police Department,Municipality,#N/A,Task  Force Model ,2025-02-01,link pending',
        'GEORGIA,Clay Marsh Commission,Something,N/A,Some New Model,,',
        'FLORDA,Bay Police Department,Municipality,Bay County,Task Force Model,2025-02-01,link',
        'FLORIDA,,,,,,',
      ),
      '2025-05-16',
    ]);
    expect(made.faults).toEqual([]);
    expect(
      made.agreements.map(({ signed_on, signed_on_missing, agreement_type }) => [
        agreement_type,
        signed_on,
        signed_on_missing,
      ]),
    ).toEqual([
      ['287g-wso', undefined, 'unknown'],
      ['287g-tfm', undefined, 'unknown'],
      ['287g-jem', undefined, 'unknown'],
      ['287g-tfm', '2025-02-01', undefined],
      ['287g-unspecified', undefined, 'unknown'],
    ]);
    expect(made.agreements[1]?.listings[0]).toMatchObject({
      place_as_printed: 'Lake Conty ',
      signed_as_printed: '7/72025',
    });
    expect(made.agencies[0]?.government_id).toBe('us-county-12069');
    expect(made.agencies[1]).toMatchObject({
      government_id_missing: 'unknown',
      serves: [],
      operator_level: 'municipal',
    });
    expect(made.agencies[2]).toMatchObject({
      agency_type: 'unknown',
      operator_level: 'unknown',
      time_zone: 'America/New_York',
    });
    expect(made.summary.unresolved.map(({ where, value }) => `${where}: ${value}`)).toEqual([
      'list.csv · line 2: 05/082025',
      'list.csv · line 3: 7/72025',
      'list.csv · line 3: Lake Conty ',
      'list.csv · line 4: 5025-07-07',
      'list.csv · line 6: ',
      'list.csv · line 6: Some New Model',
      'list.csv · line 7: FLORDA',
      'list.csv · line 5: Lakeview Police Department',
      'list.csv · line 6: Clay Marsh Commission',
    ]);
    expect(made.summary.skipped.map(({ where }) => where)).toEqual(['list.csv · line 7', 'list.csv · line 8']);
    expect(made.summary.cleaned).toContainEqual({
      where: 'list.csv · line 5',
      field: 'agreement_type',
      from: 'Task  Force Model ',
      to: 'Task Force Model',
    });
    expect(made.summary.rows_read).toBe(7);
  });

  test('never drops or merges a row that repeats another', async () => {
    const made = await importLists([
      'list.csv',
      list(lake('2025-03-01'), lake('2025-03-01'), lake('2025-04-01')),
      '2025-05-16',
    ]);
    expect(made.agreements.map(({ agreement_id, signed_on }) => [agreement_id.slice(-1), signed_on])).toEqual([
      ['1', '2025-03-01'],
      ['2', '2025-03-01'],
      ['3', '2025-04-01'],
    ]);
    expect(made.summary.unresolved.map(({ where }) => where)).toEqual(['list.csv · line 3']);
  });

  test('does not take a county that differs from the agency, nor a level that differs from its name', async () => {
    const made = await importLists([
      'list.csv',
      list(
        "TENNESSEE,Madison County Sheriff's Office,County,Macon County,Task Force Model,2025-03-01,",
        'ARKANSAS,Arkansas State Police,Municipality,Pulaski County,Task Force Model,2025-03-01,',
        "GEORGIA,Decatur County Sheriff's Office,County,Decatur,Task Force Model,2025-03-01,",
      ),
      '2025-05-16',
    ]);
    expect(made.agencies.map(({ government_id, operator_level }) => [government_id, operator_level])).toEqual([
      [undefined, 'county'],
      [undefined, 'unknown'],
      ['us-county-13087', 'county'],
    ]);
    expect(made.summary.unresolved.map(({ why }) => why)).toEqual([
      'The agency’s name or another row says Madison County. Neither was taken.',
      'The list prints "Municipality" for it, which does not fit its name, so its level of government was not taken.',
    ]);
  });

  test('speaks Spanish when asked', async () => {
    const made = await importOf(ice287gList, [input(['lista.csv', list(lake('05/082025')), '2025-05-16'])], {
      lang: 'es',
    });
    expect(made.summary.unresolved).toEqual([
      { where: 'lista.csv · línea 2', value: '05/082025', why: expect.stringContaining('No es una fecha') },
    ]);
  });

  test('is never read without its day', async () => {
    await expect(importLists(['list.csv', list(lake('2025-03-01'))])).rejects.toThrow('needs the day');
  });
});
