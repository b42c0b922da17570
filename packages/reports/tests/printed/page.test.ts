import { createHash } from 'node:crypto';
import { formats, reportPrintable } from '@daybook/reports/printing';
import type { CodelistName, QuarterlyReport } from '@daybook/types';
import { titles as english } from '@daybook/types/titles/en';
import { titles as spanish } from '@daybook/types/titles/es';
import { describe, expect, test } from 'vitest';
import { tagsIn } from '../../../validator/tests/support/tags-in.ts';
import { exampleReport, exampleReports } from './example-reports.ts';

const html = formats.find(({ id }) => id === 'html');
const page = async (
  report: QuarterlyReport,
  lang: 'en' | 'es' = 'en',
  nameOf = (id: string): string | undefined => id,
) => String(await html?.print(await reportPrintable(report, { lang, nameOf })));
const plain = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
/** The figures that a table shows, nothing for a cell of words. */
const figuresIn = (text: string, id: string) => {
  const table = new RegExp(`<table id="t-${id}"[\\s\\S]*?</table>`).exec(text)?.[0] ?? '';
  return [...table.matchAll(/<td class="n[^"]*">(?<cell>[\s\S]*?)<\/td>/g)].map(({ groups }) =>
    plain(groups?.cell ?? ''),
  );
};
const shown = (value: number, unit: string) =>
  unit === 'cents'
    ? `$${(value / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`
    : value.toLocaleString('en-US');

describe.each(exampleReports)('the page of $name', ({ report }) => {
  test('shows every figure of every table of the record, and no other', async () => {
    const text = await page(report);
    for (const { table_id, rows, unit, kind, complete } of report.tables) {
      const expected = rows.flatMap(({ value, withheld, missing, observations }) => [
        value === undefined ? (withheld === undefined ? String(missing) : 'withheld') : shown(value, unit),
        ...(kind === 'median' ? [shown(observations ?? 0, 'count')] : []),
      ]);
      const mark: Record<string, string> = { Unknown: 'unknown', 'Not collected': 'not-collected' };
      const found = figuresIn(text, table_id).map((figure) => mark[figure] ?? figure);
      // Codes side by side leave empty places: zero where the table is complete, else not known.
      const isNone = (figure: string) => (complete ? /^\$?0(\.00)?$/ : /^not known$/).test(figure);
      expect(found.filter((figure) => !isNone(figure)).sort(), table_id).toEqual(
        expected.filter((figure) => !isNone(figure)).sort(),
      );
    }
  });

  test('shows the money, the context and the balance of the record', async () => {
    const text = await page(report);
    expect(figuresIn(text, 'expenditures')).toEqual(
      report.expenditures.map(({ amount_cents }) =>
        amount_cents === undefined ? 'Unknown' : shown(amount_cents, 'cents'),
      ),
    );
    expect(figuresIn(text, 'context').filter((_, at) => at % 2 === 0)).toEqual(
      report.context.map(({ value, unit }) => (value === undefined ? 'Not collected' : shown(value, unit))),
    );
    expect(figuresIn(text, 'balance')).toEqual(Object.values(report.balance ?? {}).map(String));
  });

  test('says what each mark means that stands instead of a number', async () => {
    const text = await page(report);
    const marks = new Set([...text.matchAll(/class="(?:n )?mark">([^<]+)</g)].map(([, mark]) => mark));
    for (const mark of marks)
      expect(plain(text)).toMatch(new RegExp(`Where “${mark}” stands instead of a number: \\w{3}`));
  });

  test('closes every tag that it opens, in order, and gives no id twice', async () => {
    const text = await page(report);
    const open: string[] = [];
    for (const { name } of tagsIn(text)) {
      if (/^(!?doctype|meta|rect)$/i.test(name)) continue;
      if (name.startsWith('/')) expect(open.pop()).toBe(name.slice(1));
      else open.push(name);
    }
    expect(open).toEqual([]);
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of text.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)) expect(ids).toContain(id);
  });

  test('has rows as wide as their headings', async () => {
    for (const [table] of (await page(report)).matchAll(/<table[\s\S]*?<\/table>/g)) {
      const [head = '', ...rows] = table.match(/<tr[\s\S]*?<\/tr>/g) ?? [];
      const width = (row: string) => row.match(/<t[hd]/g)?.length ?? 0;
      let shared = 0;
      for (const row of rows) {
        const span = Number(/rowspan="(\d+)"/.exec(row)?.[1] ?? 0);
        expect(width(row) + (shared > 0 ? 1 : 0)).toBe(width(head));
        shared = Math.max(span - 1, shared - 1, 0);
      }
    }
  });

  test('is in Spanish where that was asked for, to the last word', async () => {
    const words = async (lang: 'en' | 'es') =>
      [
        ...(await page(report, lang, () => 'ZZ'))
          .replace(/<style[\s\S]*?<\/style>/, '')
          .matchAll(/>([^<>]*\p{L}{3}[^<>]*)</gu),
      ].map(([, text = '']) => plain(text));
    const both = new Set(await words('en'));
    const alike = new Set(
      Object.entries(english).flatMap(([list, codes]) =>
        Object.entries(codes).flatMap(([code, [title]]) =>
          spanish[list as CodelistName][code]?.[0] === title ? [title] : [],
        ),
      ),
    );
    const stated = JSON.stringify(report);
    const left = (await words('es')).filter((text) => both.has(text) && !alike.has(text) && text !== 'Total');
    expect(
      left.filter((text) => !text.startsWith('daybook ') && text.split(' ').some((word) => !stated.includes(word))),
    ).toEqual([]);
    expect(await page(report, 'es')).toContain('<html lang="es">');
  });
});

const attack = '</style></title><script>alert(1)</script><img src=x onerror=alert(2)>"\'&\u202e\u0007';

/** A report whose every free text is an attack. */
function hostile(): QuarterlyReport {
  const report = exampleReport('ostrand-sheriff-2026-q1');
  const spoil = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(spoil);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        [
          'text',
          'office',
          'prepared_by_office',
          'release_id',
          'agreement_id',
          'time_zone',
          'system',
          'item',
          'agreement_type',
          'report_id',
          'log_sha256',
          'law_id',
        ].includes(name)
          ? attack
          : spoil(inner),
      ]),
    );
  };
  return {
    ...(spoil(report) as QuarterlyReport),
    nil: [{ scope: 'costs', certified_on: '2026-07-01' as never, office: attack }],
  };
}

test('whatever the data say, the page holds no tag, handler or address that is not ours', async () => {
  const text = await page(hostile(), 'en', () => attack);
  const ours =
    /^(!?doctype|html|head|meta|title|style|body|a|header|p|h[1-3]|bdi|strong|small|main|nav|section|ul|li|div|table|caption|thead|tbody|tr|th|td|span|dl|dt|dd|pre|code|footer|svg|rect)$/i;
  const tags = tagsIn(text);
  expect(tags.map(({ name }) => name.replace('/', '')).filter((name) => !ours.test(name))).toEqual([]);
  expect(tags.filter(({ attributes }) => / (?:on\w+|src|srcset|style|action|data|ping)=/i.test(attributes))).toEqual(
    [],
  );
  expect(tags.filter(({ attributes }) => /href="(?!#[a-z-]+")/i.test(attributes))).toEqual([]);
  expect(text).not.toMatch(/url\(|@import|javascript:/i);
  expect(text).not.toContain('\u202e');
  expect(text).not.toContain('\u0007');
  expect(text.match(/<\/style>/g)).toHaveLength(1);
});

test('the policy of the page allows its own style and nothing else', async () => {
  for (const report of [exampleReport('larkmere-probation-2026-q2'), hostile()]) {
    const text = await page(report, 'en', () => attack);
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(text).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
  }
});

test('a certified nil stands before every figure, with its office and day', async () => {
  const text = await page(exampleReport('larkmere-probation-2026-q2'));
  expect(plain(text.slice(0, text.indexOf('<dl')))).toContain(
    'Certified. We received none (All requests): certified by Office of the Chief Probation Officer on July 15, 2026.',
  );
});

test('a period with a month missing says which, before every figure', async () => {
  const report = exampleReport('ostrand-sheriff-2026-q1');
  report.months_covered = report.months_covered.slice(0, 2);
  for (const table of report.tables) table.complete = false;
  const text = await page(report);
  expect(plain(text.slice(0, text.indexOf('<dl')))).toContain(
    'Not complete. Not the whole period is covered. Without figures: March 2026. What is missing is not zero.',
  );
  expect(plain(text)).toContain('Asks received');
  expect(figuresIn(text, 'decisions-by-ask')).toContain('not known');
});
