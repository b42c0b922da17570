import { type Checked, formats, loadBook, validate } from '@daybook/validator';
import { describe, expect, test } from 'vitest';
import { shared } from '../../files/tests/support/shared.ts';
import { plain } from '../src/formats/text.ts';
import { hostile } from './support/hostile.ts';
import { type Element, parseXml } from './support/parse-xml.ts';
import { plantedLogs } from './support/planted-logs.ts';
import { request } from './support/request.ts';
import { findingsValidator, sarifValidator } from './support/validator-of.ts';

const today = '2026-08-15';
const bytes = (text: string) => new TextEncoder().encode(text);
const logs = Object.values(await plantedLogs());
const regrade = [
  { rule: 'asks-missing-for-paper', severity: 'off', reason: 'Kept on paper, 3% of them: "ask" <the> clerk' },
] as const;
const checked = await validate(logs, { today, regrade });
const limited = await validate(logs, { today, findings: 1 });
const book = await loadBook('en');
const print = (id: string, result: Checked = checked) =>
  formats.find((format) => format.id === id)?.print(result, book, plain) ?? '';
const total = ({ counts: { error, warning, flag } }: Checked) => error + warning + flag;
const elements = (element: Element, name: string): Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => elements(child, name)),
];

test('the logs hold every severity, a check that was skipped, and things that no rule knows', () => {
  const { counts, skipped, not_checked, regraded } = checked;
  expect(Object.values(counts).every((count) => count > 0)).toBe(true);
  expect([skipped.length, not_checked.length, regraded.length].every((count) => count > 0)).toBe(true);
  expect(total(limited)).toBeGreaterThan(limited.findings.length);
});

describe.each(formats.map(({ id }) => id))('%s', (id) => {
  test.each(['en', 'es'] as const)(
    'says every finding, what was not checked and what was re-graded (%s)',
    async (lang) => {
      const result = await validate(logs, { today, regrade, lang });
      const words = await loadBook(lang);
      const text = plainOf(id, formats.find((format) => format.id === id)?.print(result, words, plain) ?? '');
      const wanted = [
        ...result.causes.map(({ message, findings: [first] }) => first?.message ?? message),
        ...result.skipped.map(({ reason }) => reason),
        ...result.not_checked.map(({ name }) => name),
        ...result.regraded.map(({ reason }) => reason),
      ];
      expect(wanted.filter((part) => !text.includes(part))).toEqual([]);
    },
  );

  test('gives exact totals where fewer findings are listed', () => {
    const text = plainOf(id, print(id, limited));
    const { error } = limited.counts;
    expect(text).toMatch(new RegExp(`\\b${error} errors|"error": ?${error}\\b`));
  });

  test('ends with a newline, and holds nothing that commands a terminal', () => {
    expect(print(id).endsWith('\n')).toBe(true);
    expect(hostile.exec(print(id))).toBeNull();
  });
});

const signs: Readonly<Record<string, string>> = { '&quot;': '"', '&#39;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** The words of a format without its escapes. */
function plainOf(id: string, text: string): string {
  if (id === 'github')
    return text.replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
  const parts = (element: Element): string[] => [
    ...Object.values(element.attributes),
    element.text,
    ...element.children.flatMap(parts),
  ];
  if (id === 'junit') return parts(parseXml(text)).join('\n');
  if (id === 'html')
    return text.replace(/<[^>]*>/g, '').replace(/&(?:quot|#39|lt|gt|amp);/g, (sign) => signs[sign] ?? sign);
  return id === 'text' ? text : text.replaceAll('\\"', '"');
}

describe('jsonl', () => {
  const lines = print('jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

  test('is a line of the standard each: the head, everything found, the end', () => {
    const isLine = findingsValidator('#/$defs/line');
    for (const line of lines) expect([isLine(line), isLine.errors]).toEqual([true, null]);
    expect(Object.keys(lines[0])).toEqual(['head']);
    expect(lines.at(-1).end).toMatchObject({ verdict: 'invalid', counts: checked.counts });
    expect(lines.filter((line) => line.finding).map((line) => line.finding)).toEqual(checked.findings);
  });

  test('a line of two things, or of none, is no line', () => {
    const isLine = findingsValidator('#/$defs/line');
    expect(isLine({})).toBe(false);
    expect(isLine({ finding: checked.findings[0], skipped: checked.skipped[0] })).toBe(false);
  });
});

test('json holds against its schema in another engine', () => {
  const isFindings = findingsValidator();
  expect([isFindings(JSON.parse(print('json'))), isFindings.errors]).toEqual([true, null]);
});

describe('sarif', () => {
  const [run] = JSON.parse(print('sarif')).runs;

  test('has a result for every finding, each with its rule and the words of it', () => {
    expect(run.results).toHaveLength(checked.findings.length);
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    for (const { shortDescription, help } of run.tool.driver.rules) {
      expect(shortDescription.text).toMatch(/\S/);
      expect(help.text).toMatch(/\S/);
    }
  });

  test('points to a line of a text file, and names the cell of a workbook', () => {
    const [place] = run.results.find(
      (one: { ruleId: string }) => one.ruleId === 'too-many-cells' || one.ruleId === 'unknown-code',
    ).locations;
    expect(place.physicalLocation).toEqual({
      artifactLocation: { uri: 'log.csv' },
      region: { startLine: expect.any(Number) },
    });
    const cell = run.results.find((one: { properties: { cell?: string } }) => one.properties.cell !== undefined);
    expect(cell.locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'log.xlsx' } });
    expect(cell.locations[0].logicalLocations[0].fullyQualifiedName).toMatch(/^log\.xlsx · Requests![A-Z]+\d+ · "/);
  });

  test('lists a rule that was left out as an override', () => {
    expect(run.invocations[0].ruleConfigurationOverrides).toMatchObject([
      { descriptor: { id: 'asks-missing-for-paper' }, configuration: { enabled: false } },
    ]);
  });

  const schema = shared('corpora/schemas/sarif/sarif-schema-2.1.0.json');
  test.skipIf(schema === undefined)('holds against its schema (../shared/corpora/schemas/sarif)', () => {
    const isSarif = sarifValidator(schema ?? '');
    expect(isSarif({ version: '2.1.0' })).toBe(false);
    for (const result of [checked, limited]) {
      expect([isSarif(JSON.parse(print('sarif', result))), isSarif.errors]).toEqual([true, null]);
    }
  });
});

describe('junit', () => {
  const root = parseXml(print('junit'));

  test('counts an error as a failed test, and a check that was not made as a skipped one', () => {
    expect(elements(root, 'failure')).toHaveLength(checked.counts.error);
    expect(elements(root, 'skipped')).toHaveLength(checked.skipped.length + checked.not_checked.length);
    expect(root.attributes.failures).toBe(String(checked.counts.error));
    for (const suite of elements(root, 'testsuite')) {
      expect(suite.attributes.tests).toBe(String(elements(suite, 'testcase').length));
      expect(suite.attributes.failures).toBe(String(elements(suite, 'failure').length));
    }
  });

  test('of warnings and flags says in the output of a passed test what was found', () => {
    const said = elements(root, 'system-out').map(({ text }) => text);
    for (const { severity, message } of checked.findings)
      if (severity !== 'error') expect(said.some((text) => text.includes(message))).toBe(true);
  });
});

describe('github', () => {
  const lines = print('github').trimEnd().split('\n');

  test('is one command a line: the verdict, then the first place of each cause', () => {
    expect(lines.filter((line) => !/^::(error|warning|notice) [a-z]+=.*::.+/.test(line))).toEqual([]);
    expect(lines[0]).toMatch(/^::error title=Daybook::Invalid: \d+ errors/);
    expect(lines[1]).toContain(checked.causes[0]?.findings[0]?.message);
    expect(lines.filter((line) => /^::(error|warning|notice) file=/.test(line)).length).toBeGreaterThanOrEqual(
      checked.findings.length,
    );
  });

  test('no name of a file ends its part of the line, or the line', async () => {
    const name = 'a,line=9::b\r\n::error::c%.ndjson';
    const result = await validate(
      { name, bytes: bytes(`${JSON.stringify(request({ channel: 'emial' }))}\n`) },
      { today },
    );
    const [, line = ''] = print('github', result).split('\n');
    expect(line).toMatch(
      /^::error file=a%2Cline=9%3A%3Ab��%3A%3Aerror%3A%3Ac%25\.ndjson,line=1,title=A code that its list does not have::/,
    );
  });
});
