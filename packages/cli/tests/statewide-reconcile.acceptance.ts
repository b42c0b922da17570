import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { normaliseName } from '@daybook/files';
import { beforeAll, describe, expect, test } from 'vitest';
import { shared } from '../../files/tests/support/shared.ts';
import { seededChance } from '../../statewide/src/statistics/seeded-chance.ts';
import { daybook } from './support/daybook.ts';
import { madeFolder } from './support/made-folder.ts';

const released = shared('data/ice-detainers-pa/pa_detainers.csv.gz');
const made = madeFolder();
const AGENCY = 'us-pa-aaaaaaaa';

interface Row {
  readonly facility: { readonly as_listed?: string; readonly operator_level: string };
  readonly instruments: readonly { readonly dated_on?: string }[];
  readonly asks: readonly { readonly ask: string }[];
}

/**
 * ICE's side is real; the log is made from it: one agency that runs every county jail of the release, and wrote down every
 * detainer, but for the gaps that a seed plants.
 */
async function planted(seed: number) {
  const cells = new Map<string, { facility: string; month: string; ask: string; days: string[] }>();
  for await (const line of createInterface({ input: createReadStream(`${made.path}/pa/requests.ndjson`) })) {
    const { facility, instruments, asks } = JSON.parse(line) as Row;
    const on = instruments[0]?.dated_on ?? '';
    if (facility.operator_level !== 'county' || facility.as_listed === undefined) continue;
    const [month, ask] = [on.slice(0, 7), asks[0]?.ask ?? ''];
    const key = `${normaliseName(facility.as_listed)}|${month}|${ask}`;
    const cell = cells.get(key) ?? { facility: normaliseName(facility.as_listed), month, ask, days: [] };
    cell.days.push(on);
    cells.set(key, cell);
  }
  const facilities = [...new Set([...cells.values()].map(({ facility }) => facility))].sort();
  const idOf = new Map(facilities.map((name, no) => [name, `jail-${no + 1}`]));
  const chance = seededChance(seed);
  const gaps: string[] = [];
  const lines: string[] = [];
  const write = (facility_id: string, on: string, ask: string) =>
    lines.push(
      JSON.stringify({
        ...{ record: 'request', standard_version: '1.0', view: 'agency', revision: 1, request_id: `L-${lines.length}` },
        ...{ supersedes: [], source: { kind: 'own-log' }, agency_id: AGENCY, direction: 'inbound', channel: 'fax' },
        facility: { facility_id, operator_level: 'county' },
        received_on: on,
        instruments: [{ no: 1, instrument: ask === 'notify-release' ? 'i-247n' : 'i-247', dated_on: on }],
        asks: [{ ask_no: 1, ask, federal_force: 'detainer-request', decisions: [], disclosures: [] }],
        ...{ notices: [], costs: [], answers: [], related_requests: [] },
      }),
    );
  let read = 0;
  for (const { facility, month, ask, days } of cells.values()) {
    const id = idOf.get(facility) ?? '';
    read += days.length;
    const draw = chance();
    // Three in a hundred cells lose some of theirs, two in a hundred have more.
    const lost = draw < 0.03 ? 1 + Math.floor(chance() * days.length) : 0;
    const more = draw > 0.98 ? 1 + Math.floor(chance() * 3) : 0;
    for (const on of days.slice(lost)) write(id, on, ask);
    for (let no = 0; no < more; no += 1) write(id, days[0] ?? '', ask);
    if (lost + more > 0) gaps.push(`${id} ${month} ${ask} ${days.length - lost + more}/${days.length}`);
  }
  const agency = {
    ...{ record: 'agency', standard_version: '1.0', view: 'agency', revision: 1, agency_id: AGENCY, state: 'PA' },
    ...{ source: { kind: 'own-log' }, names: [{ no: 1, name: 'All county jails' }], agency_type: 'county-corrections' },
    ...{ serves: [], time_zone: 'America/New_York', operator_level: 'county', identifiers: [], possible_same: [] },
    facilities: facilities.map((name, no) => ({
      ...{ no: no + 1, facility_id: idOf.get(name), name, facility_type: 'county-jail', operator_level: 'county' },
    })),
  };
  const log = made.file(`log-${seed}/requests.ndjson`, `${lines.join('\n')}\n`);
  return { log, agencies: made.file(`log-${seed}/agencies.ndjson`, `${JSON.stringify(agency)}\n`), gaps, read };
}

describe.skipIf(released === undefined)(
  'ICE’s detainers in Pennsylvania beside a made-up log (data/ice-detainers-pa)',
  () => {
    beforeAll(async () => {
      const { code } = await daybook('import', 'ice-detainers', released ?? '', '--out', `${made.path}/pa`);
      expect(code).toBe(0);
    }, 120_000);

    test.each([1, 2, 3])(
      'every planted gap is found and no other (seed %i)',
      async (seed) => {
        const { log, agencies, gaps, read } = await planted(seed);
        const { out, code } = await daybook(
          ...['statewide', 'reconcile', log, agencies, '--with', `${made.path}/pa`, '--json'],
          ...['--from', '2007-10', '--to', '2015-07'],
        );
        const result = JSON.parse(out);
        const found = result.gaps.map(
          (gap: { facility_id: string; period: string; kind: string; logged: number; at_ice: number }) =>
            `${gap.facility_id} ${gap.period} ${gap.kind} ${gap.logged}/${gap.at_ice}`,
        );
        expect(gaps.length).toBeGreaterThan(40);
        expect(found.sort()).toEqual(gaps.sort());
        expect(code).toBe(1);
        expect(result.released).toMatchObject({ all: 32_757, compared: read });
        expect(read).toBe(11_236);
      },
      120_000,
    );

    test('the file as ICE published it gives the same as its import', async () => {
      const { log, agencies } = await planted(1);
      const args = (path: string) => ['statewide', 'reconcile', log, agencies, '--with', path, '--json'];
      const [file, folder] = [await daybook(...args(released ?? '')), await daybook(...args(`${made.path}/pa`))];
      expect(file.out).toBe(folder.out);
    }, 120_000);
  },
);
