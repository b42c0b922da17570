import { expect, test } from 'vitest';
import { daybook } from './support/daybook.ts';
import { examples } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';
import { detainers } from './support/public-files.ts';

const made = madeFolder();
const log = made.file('requests.ndjson', '{}\n');
const blank = made.file('blank.csv', '');
const agencies = `${examples}/agencies.ndjson`;
const nobody = made.file('nobody.csv', detainers());

/** What is typed, what is said first, and what else must be in it. */
const wrong: [typed: string, said: RegExp, ...more: RegExp[]][] = [
  ['validat', /^There is no command "validat"\. Did you mean validate\?\nType: daybook --help\n$/],
  ['frobnicate', /^There is no command "frobnicate"\.\n/],
  ['log.xlsx', /^"log\.xlsx" is not a command\.\nType: daybook validate log\.xlsx\n$/],
  ['help validat', /^There is no command "validat"\. Did you mean validate\?/],
  ['--lang fr validate x', /^--lang takes en \(English\) or es \(Spanish\), not "fr"\.\n$/],
  ['validate x --lang', /^--lang takes en/],
  ['validate', /^Name a file or a folder to check\.\nType: daybook validate log\.xlsx\n$/],
  ['validate --formt json', /^There is no option --formt\. Did you mean --format\?\nType: daybook validate --help\n$/],
  [`validate ${log} --format`, /^Say something after --format <name>\.\nType: daybook validate --help\n$/],
  [
    `validate ${log} --format sarf`,
    /^There is no format "sarf"\. The formats are text, json, jsonl, sarif, junit, github, html\./,
    /\nType: daybook validate --help\n$/,
  ],
  [`validate ${log} --fail-on warn`, /^--fail-on takes error, warning or flag, not "warn"\.\n$/],
  [`validate ${log} --threads 3`, /^--threads takes 1 or 2, not "3"\.\n$/],
  [`validate ${log} --max-findings 0`, /^--max-findings takes a whole number, 1 or more\.\n$/],
  [`validate ${log} --today 2025-02-30`, /^"2025-02-30" is not a date\. Type it as year-month-day/],
  ['validate nope.csv', /^There is no file or folder nope\.csv\. Check the name and the folder\.\n$/],
  [`validate ${made.path}/nope*.csv`, /^No file fits \S+nope\*\.csv\. Check/],
  ['explain', /^Say what to explain\.\nType: daybook explain hold-custody\n$/],
  ['explain hold-custdy', /^Nothing is called "hold-custdy"\. Did you mean hold-custody\?\n/],
  [
    'import',
    /^Say what to import:\n {2}ice-287g-list +ICE lists/,
    /ice-detainers/,
    /\nType: daybook import ice-287g-list/,
  ],
  ['import ice-detainer x', /^"ice-detainer" is not a source\. Did you mean ice-detainers\?/],
  ['import ice-detainers', /^Name a file to import\.\nType: daybook import ice-detainers FILE --out FOLDER\n$/],
  [
    `import ice-detainers ${log}`,
    /^Say where the records go\.\nType: daybook import ice-detainers \S+ --out FOLDER\n$/,
  ],
  [`import ice-287g-list ${log} --out o`, /^Say which day the list shows\.\n/, /--as-of 2025-07-11/],
  [`import ice-287g-list ${log} --as-of 11.7.2025 --out o`, /^"11\.7\.2025" is not a date\./],
  ['import ice-detainers nope.csv --out o', /^There is no file or folder nope\.csv\./],
  ['import ice-detainers - --out o', /^An import reads files, not standard input\./],
  [`import ice-detainers ${made.path} --out o`, /is a folder\. Name the file in it/],
  [`import ice-detainers ${nobody} --out ${made.path}/o --register nope`, /^There is no file or folder nope\./],
  [
    `import ice-detainers ${nobody} --out ${made.path}/o --register ${log}`,
    /holds no records of agencies\. Name the agencies\.ndjson/,
  ],
  [`import ice-detainers ${nobody} --out ${log}`, /cannot be made, because a file stands in its way\./],
  [`import ice-detainers ${nobody} --out ${log}/deep`, /cannot be made, because a file stands in its way\./],
  ['report', /^Name the log to count\.\nType: daybook report/],
  [`report ${log}`, /^Say whose report it is and for when, or count everything\.\n/, /--agency/, /--by state/],
  [`report ${log} --by county`, /^--by takes state, facility or agency, not "county"\.\n$/],
  [`report ${log} --by state --period 2026`, /^--by counts every agency and quarter\. Leave out/],
  [`report ${log} --agency x --period 2026-Q5`, /^"2026-Q5" is not a period\. Type it as 2026-Q1,/],
  [`report ${log} --agency x --period 2026-Q4 --as-of 2026-09-30`, /^2026-Q4 begins on 2026-10-01; on 2026-09-30/],
  [`report ${blank} --agency x --period 2026`, /^No record could be read from .+\nType: daybook validate /],
  [`report ${log} --by state`, /^There is no request in .+ that could be counted\. That is not a report of zero/],
  ['report nope --by state', /^There is no file or folder nope\./],
  [
    `report ${agencies} --agency zzz --period 2026`,
    /^There is no agency zzz among the files\. There are:\n/,
    /us-zz-fbqnlriq {2}Larkmere/,
  ],
  [
    `report ${agencies} --agency us-zz-qoirstqw --period 2026`,
    /^The files hold no entry of Dunmarrow Police Department/,
    /not a report of zero requests/,
  ],
  [
    `report ${examples}/logs --agency us-zz-znnyprhs --period 2026`,
    /^The record of us-zz-znnyprhs is not among the files/,
    /agencies\.ndjson --agency/,
  ],
  [
    `report ${examples} --by state -o ${made.path}/rows.docx`,
    /rows\.docx does not say in which form: /,
    /\nType: -o \S+rows\.html/,
  ],
  [`report ${examples} --by state -o ${log}/rows.csv`, /cannot be made, because a file stands in its way\./],
];

test.each(wrong)('daybook %s: says what is wrong and ends with 2', async (typed, said, ...more) => {
  const { code, out, talk } = await daybook(...typed.split(' '));
  expect(talk).toMatch(said);
  for (const part of more) expect(talk).toMatch(part);
  expect(out).toBe('');
  expect(code).toBe(2);
});

test.each(wrong.filter(([typed]) => !typed.includes('--lang')))(
  'daybook %s: says it in Spanish too',
  async (typed, said) => {
    const { code, out, talk } = await daybook(...typed.split(' '), '--lang', 'es');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(talk).not.toMatch(said);
    expect(talk).not.toMatch(/\b(the|Type|is not|There|Name a)\b/);
  },
);

test.each(['--help', '-h', 'help', 'validate -h', 'help report', 'explain --help', 'import -h'])(
  'daybook %s: prints help with an example, in both languages',
  async (typed) => {
    const english = await daybook(...typed.split(' '));
    expect(english).toMatchObject({ code: 0, talk: '' });
    expect(english.out).toMatch(/^Usage: daybook/);
    expect(english.out).toMatch(/\nExamples:\n {2}daybook /);
    const spanish = await daybook(...typed.split(' '), '--lang', 'es');
    expect(spanish.out).toMatch(/^Uso: daybook/);
    expect(spanish.out).toMatch(/\nEjemplos:\n {2}daybook /);
    expect(spanish.out).not.toMatch(/\b(the|print|Options|Commands|such as)\b/);
  },
);

test('daybook without anything: prints its help beside the data and ends with 2', async () => {
  const { code, out, talk } = await daybook();
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(talk).toMatch(/^Usage: daybook/);
});

test('daybook --version: prints a version', async () => {
  expect(await daybook('--version')).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), talk: '' });
});

test('what stands after -- is a name, also where it looks like an option', async () => {
  const { code, talk } = await daybook('validate', '--', '--lang');
  expect({ code, talk }).toEqual({ code: 2, talk: expect.stringMatching(/^There is no file or folder --lang\./) });
});
