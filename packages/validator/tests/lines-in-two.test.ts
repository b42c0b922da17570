import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { Context } from '../src/check/context.ts';
import { checkApart } from '../src/node/check-apart.ts';
import { checkHere } from '../src/node/check-here.ts';
import { jsonOf, namesIn } from './support/case-files.ts';
import { checkInTwo, type Share } from './support/check-in-two.ts';
import { request } from './support/request.ts';
import type { RuleCase } from './support/rule-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'daybook-in-two-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Json = Readonly<Record<string, unknown>>;
const today = '2026-07-01';
const isContext = ({ record }: Json) => Context.holds(record as never);
const linesOf = (records: readonly Json[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');

/** Writes records as a folder of two files: what others refer to, and the log. */
function paths(name: string, records: readonly Json[], log = linesOf(records.filter((one) => !isContext(one)))) {
  const files = [join(folder, `${name}-context.ndjson`), join(folder, `${name}-log.ndjson`)] as const;
  writeFileSync(files[0], linesOf(records.filter(isContext)));
  writeFileSync(files[1], log);
  return files;
}

const cases = namesIn('rules').flatMap((id) =>
  namesIn('rules', id).map((name) => ({ name: `${id}-${name}`, ...jsonOf<RuleCase>('rules', id, name) })),
);
/** All records of all examples as one log: ids used twice, revisions out of order, faults of form. */
const all = cases.flatMap(({ records }) => records as Json[]);
const everyLine: Share = { file: '-log.ndjson', stretch: 1, turns: [0, 1] };

/** Examples with more than one line that is judged apart. */
const several = cases.filter(({ records }) => (records as Json[]).filter((one) => !isContext(one)).length > 1);

test('each example of a rule gives the same result where every line of its log is judged apart', async () => {
  let inTwo = 0;
  for (const { name, records, today: day } of several) {
    const files = paths(name, records as Json[]);
    const { checked, isInTwo } = await checkInTwo(files, day, everyLine);
    expect(checked, name).toEqual(await checkHere(files, { today: day }));
    if (isInTwo) inTwo++;
  }
  expect(inTwo).toBeGreaterThan(several.length / 2);
}, 60_000);

test('a log gives the same result however it is cut, with empty, torn and unreadable lines', async () => {
  const junk = fc.constantFrom('', '', '{"record":"reqest"}', 'not json', '[]', '{"record":"request","request_id":7}');
  const requests = all.filter((one) => one.record === 'request').map((one) => JSON.stringify(one));
  const line = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...requests) }, { weight: 1, arbitrary: junk });
  const agencies = all.filter(isContext).slice(0, 12);
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 2, maxLength: 40 }),
      fc.constantFrom('', '\n', '\n\n\r\n', '\n{"record":'),
      fc.boolean(),
      fc.integer({ min: 1, max: 20_000 }),
      fc.array(fc.constantFrom(0 as const, 1 as const), { minLength: 1, maxLength: 5 }),
      async (lines, end, hasMark, stretch, turns) => {
        const files = paths('cut', agencies, `${hasMark ? '\uFEFF' : ''}${lines.join('\n')}${end}`);
        const { checked } = await checkInTwo(files, today, { file: '-log.ndjson', stretch, turns });
        expect(checked).toEqual(await checkHere(files, { today }));
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

test('records that others refer to may stand in the log, or come after it', async () => {
  const agencies = all.filter(({ record }) => record === 'agency').slice(0, 3);
  const requests = Array.from({ length: 60 }, (_, at) =>
    request({ request_id: `R-${at}`, agency_id: agencies[at % 3]?.agency_id, received_on: '2026-08-01' }),
  );
  const share = { ...everyLine, stretch: 3000 };
  const middle = [...requests.slice(0, 40), ...agencies, ...requests.slice(40)];
  for (const [records, mayBeInTwo] of [
    [middle, false],
    [[...agencies, ...requests], true],
  ] as const) {
    const [, log] = paths('one', [], linesOf(records));
    const { checked, isInTwo } = await checkInTwo([log], today, share);
    expect(checked).toEqual(await checkHere([log], { today }));
    expect(isInTwo).toBe(mayBeInTwo);
  }
  const [context, log] = paths('after', [...requests, ...agencies]);
  expect((await checkInTwo([log, context], today, share)).checked).toEqual(await checkHere([log, context], { today }));
});

test('two threads give the same result as one, and tell findings in the same order', async () => {
  const files = paths('threads', all);
  const told: { one: string[]; two: string[] } = { one: [], two: [] };
  const how = (to: string[]) => ({ onFinding: (found: object) => to.push(JSON.stringify(found)) });
  const options = { today, lang: 'es', findings: 3 } as const;
  const two = await checkApart(files, options, how(told.two), { least: 1, stretch: 20_000 });
  expect(two).toEqual(await checkHere(files, { ...options, ...how(told.one) }));
  expect(told.two.slice(-two.findings.length)).toEqual(told.one.slice(-two.findings.length));
}, 120_000);
