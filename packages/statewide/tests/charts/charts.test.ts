import { describe, expect, test } from 'vitest';
import { barChart } from '../../src/charts/bar-chart.ts';
import { chartFigure } from '../../src/charts/chart-figure.ts';
import { chartFile } from '../../src/charts/chart-file.ts';
import { chartFrame } from '../../src/charts/chart-frame.ts';
import { chartSum } from '../../src/charts/chart-sum.ts';
import { lineChart } from '../../src/charts/line-chart.ts';
import { shortNumber } from '../../src/charts/short-number.ts';
import { quartersOfAPlace as data } from './quarters-of-a-place.ts';

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one = '']) => one);

describe('bars', () => {
  const { text } = barChart(data, 'en');

  test('are as high as their figures, one part upon another', () => {
    const parts = matches(text, /<rect [^>]*height="([\d.]+)" class="look/g).map(Number);
    expect(parts).toHaveLength(3);
    const [complied = 0, declined = 0, alone = 0] = parts;
    expect(declined / complied).toBeCloseTo(3, 1);
    expect(alone / complied).toBeCloseTo(2, 1);
  });

  test('are told apart by texture, not by colour alone', () => {
    expect(text).toMatch(/class="look look-solid"><title>2026-Q1, Complied: 10</);
    expect(text).toMatch(/fill="url\(#asks-hatched\)"><title>2026-Q1, Declined: 30</);
    expect(text).toContain('<pattern id="asks-hatched"');
  });

  test('say their sum, and that it may be larger where a part is withheld', () => {
    expect(matches(text, /<text class="middle" x="[^"]*" y="[^"]*">([^<]*)<\/text>/g)).toEqual(
      expect.arrayContaining(['40', '20+']),
    );
  });

  test('leave an empty place where nobody reported', () => {
    expect(matches(text, /class="gap"><title>([^<]*)</g)).toEqual(['2026-Q2: no report']);
  });
});

describe('a line', () => {
  test('is broken where there is no figure', () => {
    expect(lineChart(data, 'en').text).not.toContain('class="line"');
    const [first, , last] = data.points;
    const points = [first, last, last].filter((point) => point !== undefined);
    expect(matches(lineChart({ ...data, points }, 'en').text, /(class="line")/g)).toHaveLength(2);
  });
});

describe('a figure', () => {
  const { text } = chartFigure('bars', data, 'en');

  test('has a table with every number of its chart, and what stands where there is none', () => {
    const rows = matches(text, /<tr>(<th scope="row">.*)<\/tr>/g).map((row) => matches(row, /<t[hd][^>]*>([^<]*)</g));
    expect(rows).toEqual([
      ['2026-Q1', '10', '30', '40', '3 of 4'],
      ['2026-Q2', 'no report', '0 of 4'],
      ['2026-Q3', '0', 'at least 20', 'at least 20', '4 of 4'],
    ]);
  });

  test('has a name and a description, and escapes what it is given', () => {
    expect(text).toContain('aria-labelledby="asks-name asks-said"');
    expect(text).toContain('<title id="asks-name">Asks &amp; decisions</title>');
    expect(text).toContain('<desc id="asks-said">Asks by decision, three quarters.</desc>');
  });

  test('names no colour: the page by day, by night and on paper gives them', () => {
    expect(text).not.toMatch(/#[0-9a-f]{3,6}\b|rgb|style=/i);
  });
});

test('sums past 2⁵³ are exact', () => {
  expect(chartSum([{ value: 9007199254740991 }, { value: 2 }])).toEqual({ value: 9007199254740993n, isAtLeast: false });
  const first = { label: 'x', below: [], figures: [{ value: 9007199254740993n }], besides: [] };
  const { text } = chartFigure('line', { ...data, points: [first] }, 'en');
  expect(text).toContain('>9,007,199,254,740,993<');
});

test('a large number is shorter in a chart than in its table', () => {
  expect([shortNumber(99_999, 'en'), shortNumber(1_234_567, 'en')]).toEqual(['99,999', '1.2M']);
});

test('a chart that is scaled as a whole can be a file of its own, with its style', () => {
  const file = chartFile(chartFrame({ id: 'f', title: 'T', description: 'D', height: 50, width: 100, body: [] }));
  expect(file).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" class="chart" viewBox="0 0 100 50"[^>]*>\n<style>/,
  );
  expect(file).toMatch(/<\/style>\n<title id="f-name">T<\/title>/);
});
