import { describe, expect, test } from 'vitest';
import { iceDetainers } from '../../src/sources/ice-detainers/ice-detainers.ts';
import { operatorLevelOf } from '../../src/sources/ice-detainers/operator-level-of.ts';
import { importOf, input, type MadeFile } from '../support/import-of.ts';

const _importFiles = (...files: MadeFile[]) => importOf(iceDetainers, files.map(input));

const head = 'date,lift_reason,det_facility,city,state,detainer_type';
const file = (...rows: string[]): MadeFile => ['detainers.csv', `${head}\n${rows.join('\n')}\n`];
const row = (lift: string, { on = '2012-05-06 00:00:00', facility = 'LAKE CNTY JAIL', type = '' } = {}) =>
  `${on},${lift},"${facility}",LAKEVIEW,OHIO,${type}`;

describe('who runs a facility', () => {
  test.each([
    ['LAKEVIEW (LOW) FCI', 'OH', 'federal'],
    ['LAKEVIEW U.S.PEN.', 'OH', 'federal'],
    ['LAKE FED.CORR.INST.', 'OH', 'federal'],
    ['FDC LAKEVIEW', 'OH', 'federal'],
    ['USP LAKEVIEW', 'OH', 'federal'],
    ['US MARSHALS, E.DIST.OH', 'OH', 'federal'],
    ['LAKEVIEW HOLD ROOM', 'OH', 'federal'],
    ['LKV DISTRICT OFFICE', 'OH', 'federal'],
    ['BAY STREET SPC', 'OH', 'federal'],
    ['S.C.I. LAKEVIEW', 'PA', 'state'],
    ['SCI LAKEVIEW', 'OH', 'unknown'],
    ['LAKEVIEW STATE PRISON', 'OH', 'state'],
    ['GEORGIA DEPT OF CORRECTIO', 'GA', 'state'],
    ['N.C. DEPT OF CORRECTIONS', 'NC', 'state'],
    ['LAKE COUNTYY DEPT OF CORR', 'CA', 'unknown'],
    ['LAKE CO DEPT OF CORRECT', 'CA', 'county'],
    ['LAKE CO. JAIL', 'OH', 'county'],
    ['LAKE PARISH PRISON', 'LA', 'county'],
    ['LAKE COUNTY SHERIFF DISTRICT OFFICE', 'OH', 'county'],
    ['LAKEVIEW 9TH POLICE DIST.', 'OH', 'municipal'],
    ['OHIO STATE POLICE', 'OH', 'state'],
    ['BAY REGIONAL JAIL', 'VA', 'regional'],
    ['BAY REGIONAL JAIL', 'WV', 'state'],
    ['CCA BAY CENTER', 'OH', 'private'],
    ['CIBOLA COUNTY DET CTR', 'NM', 'private'],
    ['LAKEVIEW DETENTION CT', 'OH', 'unknown'],
    ['OTHER-OTHER FACILITY', undefined, 'unknown'],
    ['', undefined, 'unknown'],
  ])('%s in %s: %s', (name, postal, level) => {
    expect(operatorLevelOf(name, postal)).toBe(level);
  });
});

describe('the register', () => {
  const agency = (id: string, facilities: readonly object[], names = [{ no: 1, name: 'Lake County Sheriff' }]) => ({
    record: 'agency',
    revision: 1,
    agency_id: id,
    state: 'OH',
    names,
    facilities,
  });
  const jail = {
    no: 1,
    facility_id: 'main-jail',
    name: 'Lake County Jail',
    operator_level: 'regional',
    code: 'LAKEJOH',
  };

  test('resolves a facility that it knows by name or code, and no other', async () => {
    const layout =
      'Detainer Prepare Date,Detainer Lift Reason,Detainer Facility,Detainer Facility Code,Facility State,Detainer Type';
    const made = await importOf(
      iceDetainers,
      [
        input([
          'd.csv',
          `${layout}\n2024-01-02,Lifted,LAKE CO. JAIL,,OHIO,I247A\n2024-01-02,Lifted,Anything,LAKEJOH,OHIO,I247A\n2024-01-02,Lifted,LAKE CO. JAIL,,IOWA,I247A\n`,
        ]),
      ],
      { register: [agency('us-oh-aaaaaaaa', [jail])] },
    );
    expect(made.faults).toEqual([]);
    expect(
      made.requests.map(({ agency_id, agency_id_missing, facility }) => [agency_id ?? agency_id_missing, facility]),
    ).toEqual([
      [
        'us-oh-aaaaaaaa',
        { facility_id: 'main-jail', as_listed: 'LAKE CO. JAIL', state: 'OH', operator_level: 'regional' },
      ],
      [
        'us-oh-aaaaaaaa',
        { facility_id: 'main-jail', as_listed: 'Anything', code: 'LAKEJOH', state: 'OH', operator_level: 'regional' },
      ],
      ['unknown', { as_listed: 'LAKE CO. JAIL', state: 'IA', operator_level: 'county' }],
    ]);
    expect(made.summary.counts.agency_unresolved).toBe(1);
  });

  test('decides nothing where two agencies share the name', async () => {
    const made = await importOf(iceDetainers, [input(file(row('Lifted')))], {
      register: [agency('us-oh-aaaaaaaa', [jail]), agency('us-oh-bbbbbbbb', [jail])],
    });
    expect(made.requests[0]?.agency_id_missing).toBe('unknown');
  });
});
