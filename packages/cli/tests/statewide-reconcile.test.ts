import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { daybook } from './support/daybook.ts';
import { exampleLines, examples, TODAY } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

const made = madeFolder();
const log = `${examples}/logs/ostrand-sheriff`;
const agencies = `${examples}/agencies.ndjson`;
const release = `${examples}/federal-release/requests.ndjson`;
const reconcile = (...args: string[]) => daybook('statewide', 'reconcile', ...args, '--today', TODAY);

/** The release of the fictional state with two more detainers of February. */
const more = made.file(
  'release.ndjson',
  exampleLines('federal-release/requests.ndjson')
    .flatMap((line) => (line.includes('"dated_on":"2026-02-09"') ? [line, line, line] : [line]))
    .join('\n'),
);

describe('daybook statewide reconcile', () => {
  test('the sheriff of Ostrand logged each detainer that the release lists', async () => {
    const { code, out, talk } = await reconcile(log, agencies, '--with', release);
    expect({ code, talk }).toEqual({ code: 0, talk: '' });
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Compared: January 2026 to March 2026, 3 months, facility by facility. The agency logged 5, ICE says 5. In both counts 5;',
    );
    expect(out).toMatch(/1 {2}DUNMARROW HOLDING, ZZ/);
  });

  test('what only ICE lists is a gap, ends with 1, and is closed by an explanation in the file that was written', async () => {
    const gaps = `${made.path}/gaps.csv`;
    const { code, out } = await reconcile(log, agencies, '--with', more, '-o', gaps);
    expect(code).toBe(1);
    expect(out).toMatch(/ostrand-jail · 2026-02 · Hold the person past release[\s\S]*3 {2}At ICE/);
    const written = readFileSync(gaps, 'utf8');
    expect(written.split('\n')[1]).toMatch(/^ostrand-jail,2026-02,hold-custody,1,3,1,0,2,2,,,,/);
    writeFileSync(gaps, written.replace(/,2,2,,,,/, ',2,2,,duplicates-outside,2,2026-08-01'));
    const again = await reconcile(log, agencies, '--with', more, '--explanations', gaps, '--json');
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({
      explained: 2,
      gaps: [{ open: 0, explanations: [{ explanation: 'duplicates-outside', count: 2, on: '2026-08-01' }] }],
    });
  });

  test('an explanation that fits nothing is told with its line, and ends with 1', async () => {
    const file = made.file(
      'wrong.csv',
      'facility_id,period,kind,explanation\nostrand-jail,2026-01,hold-custody,never-received\n',
    );
    const { code, talk } = await reconcile(log, agencies, '--with', release, '--explanations', file);
    expect(code).toBe(1);
    expect(talk).toMatch(/wrong\.csv: 2\n {2}The counts of this facility, period and kind do not differ/);
  });

  test('the public log is compared by quarter, says what it cannot show, and does so in Spanish', async () => {
    const { out } = await reconcile(
      `${examples}/publications/larkmere-sheriff-2026-q1`,
      agencies,
      ...['--with', release, '--lang', 'es'],
    );
    expect(out).toMatch(/La bitácora muestra trimestres, no meses/);
    expect(out.replace(/\s+/g, ' ')).toMatch(/entradas de la bitácora muestran muy poco para ubicarlas/);
  });

  test('an agency that keeps an empty log is set beside the release for the months that are named', async () => {
    const args = [agencies, '--with', release, '--agency', 'us-zz-znnyprhs'];
    const { code, out } = await reconcile(...args, '--from', '2026-01', '--to', '2026-03', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ only_at_ice: 5, logged: { all: 0 }, released: { compared: 5 } });
    expect(await reconcile(...args)).toMatchObject({ code: 2 });
  });

  test('a table of spellings says which facility is meant', async () => {
    const file = made.file('spellings.csv', 'as_listed,state,facility_id\n"Dunmarrow Holding, ZZ",ZZ,ostrand-jail\n');
    const { out } = await reconcile(log, agencies, '--with', release, '--facilities', file, '--json');
    expect(JSON.parse(out)).toMatchObject({
      unknown_spellings: [],
      gaps: [{ period: '2026-02', kind: 'notify-release', at_ice: 1 }],
    });
  });

  test.each([
    [[log], /ICE’s release behind --with/],
    [[`${examples}/logs`, agencies, '--with', release], /logs of several agencies[\s\S]*--agency us-zz-/],
    [[agencies, '--with', release], /holds no log/],
    [[log, '--with', release, '--from', 'spring'], /--from takes a month/],
    [[log, '--with', release, '--from', '2031-01'], /share no month/],
    [[log, '--with', release, '--facilities', agencies], /needs the headings/],
    [[log, '--with', agencies], /No detainer was found in .*agencies\.ndjson\. --with takes ICE’s release/],
    [[log, '--with', release, '--from', '2026-03', '--to', '2026-01'], /--from 2026-03 is after --to 2026-01/],
    [[log, '--with', 'nowhere'], /nowhere/],
  ])('%j: says what to type, and ends with 2', async (args, message) => {
    const { code, talk } = await reconcile(...args);
    expect(code).toBe(2);
    expect(talk).toMatch(message);
  });
});
