import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { daybook } from './support/daybook.ts';
import { madeFolder } from './support/made-folder.ts';
import { list, listRow } from './support/public-files.ts';

const made = madeFolder();
const may = `${made.file(
  'may.csv',
  list(listRow('Alderford Police Department', '2025-03-01'), listRow('Cawdale Police Department', '2025-03-02')),
)}@2025-05-16`;
const july = `${made.file(
  'july.csv',
  list(
    listRow('Alderford Police Department', '2025-03-01'),
    listRow('Brackwater Police Department', '2025-06-20', 'Warrant Service Officer'),
  ),
)}@2025-07-11`;

const other = made.file('other.csv', 'date,city\n2025-05-16,Cawdale\n');

describe('daybook statewide agreements', () => {
  test('says first what the lists are, then who signed and who left', async () => {
    const { code, out, talk } = await daybook('statewide', 'agreements', july, may);
    expect({ code, talk }).toEqual({ code: 0, talk: '' });
    expect(out.replace(/\s+/g, ' ')).toContain(
      '2 lists of agreements in force (May 16, 2025; July 11, 2025): 4 rows, one state. What happened between two lists is known only from what they show. From May 16, 2025 to July 11, 2025: signed 1,',
    );
    expect(out).toMatch(/No longer listed .*\n {2}OH · Cawdale Police Department · 287\(g\) Task Force Model/);
  });

  test('gives programs the whole history', async () => {
    const { out } = await daybook('statewide', 'agreements', may, july, '--json');
    expect(JSON.parse(out)).toMatchObject({
      agencies: 3,
      lists: [{ as_of: '2025-05-16', agreements: 2 }, { as_of: '2025-07-11' }],
      changes: [
        { change: 'signed', agency: 'Brackwater Police Department', signed_on: '2025-06-20' },
        { change: 'left', agency: 'Cawdale Police Department' },
      ],
    });
  });

  test('comes to the same from the folder of an import', async () => {
    const folder = `${made.path}/out`;
    await daybook('import', 'ice-287g-list', may, july, '--out', folder);
    const [one, other] = [
      await daybook('statewide', 'agreements', folder, '--json'),
      await daybook('statewide', 'agreements', may, july, '--json'),
    ];
    expect(one.out).toBe(other.out);
  });

  test('writes a page in Spanish with the drawing and its table, a row for each change, and the drawing alone', async () => {
    const files = ['page.html', 'rows.csv', 'chart.svg'].map((name) => `${made.path}/${name}`);
    await daybook('statewide', 'agreements', may, july, '--lang', 'es', ...files.flatMap((file) => ['-o', file]));
    const [page = '', rows = '', chart = ''] = files.map((file) => readFileSync(file, 'utf8'));
    expect(page).toContain('<title id="agreements-chart-title">Acuerdos firmados y retirados, mes por mes</title>');
    expect(page).toContain('<table id="t-months"');
    expect(
      rows
        .split('\n')
        .slice(1, 3)
        .map((row) => row.split(',').slice(0, 3).join()),
    ).toEqual(['signed,OH,Brackwater Police Department', 'left,OH,Cawdale Police Department']);
    expect(chart).toMatch(/^<svg xmlns/);
    expect(chart).toContain('2025-05-16: 2');
  });

  test.each([
    [[], /Name the lists/],
    [[may.slice(0, -11)], /Say which day the list .* shows/],
    [[may, '.'], /not both/],
    [[may, '--state', 'Ohio'], /is not the postal letters of a state/],
    [[may.slice(0, -11)], /may\.csv@YYYY-MM-DD$/m],
    [[may, july.replace('07-11', '05-16')], /may\.csv and .*july\.csv are said to show one day, 2025-05-16/],
    [[may, july, `${other}@2025-08-01`], /No list of 287\(g\) agreements was found in .*other\.csv:/],
    [['nowhere.csv@2025-05-16'], /nowhere\.csv/],
  ])('%j: says what to type, and ends with 2', async (args, message) => {
    const { code, talk } = await daybook('statewide', 'agreements', ...args);
    expect(code).toBe(2);
    expect(talk).toMatch(message);
  });
});
