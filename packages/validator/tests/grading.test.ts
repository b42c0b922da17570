import type { RecordRule, Request, Severity } from '@daybook/types';
import { type Checked, formats, loadBook, type Regrade, type Sight } from '@daybook/validator';
import { describe, expect, test } from 'vitest';
import type { CheckRule } from '../src/rules/rule.ts';
import { checkRecords } from './support/check-records.ts';
import { request } from './support/request.ts';

type Look = RecordRule<Request, Sight>['check'];

/** A rule under the id of a shipped one whose message needs nothing. */
const made = (severity: Severity, check: Look): CheckRule => {
  const rule: Omit<RecordRule<Request, Sight>, 'title' | 'why' | 'fix' | 'message' | 'since'> = {
    id: 'received-date-missing',
    scope: 'record',
    record: 'request',
    severity,
    check,
  };
  return rule;
};

const atEveryAsk = (severity: Severity) =>
  made(severity, ({ asks }, report) => {
    for (const at of asks.keys()) report(`/asks/${at}`);
  });
const skipping = made('error', (_, __, sight) => sight.skip('agency-not-given'));
const to = (severity: Regrade['severity'], more: Partial<Regrade> = {}): Regrade[] => [
  { rule: 'received-date-missing', severity, reason: 'Kept on paper until July.', ...more },
];

const checked = (rule: CheckRule, regrade: readonly Regrade[], records: object[] = [request()]) =>
  checkRecords(records, { rules: [rule], regrade });
const shown = ({ verdict, counts, findings }: Checked) => [
  verdict,
  counts.error,
  counts.warning,
  counts.flag,
  findings.map(({ severity }) => severity).join(),
];

describe('a rule that somebody graded otherwise', () => {
  test.each<[Severity, Regrade['severity'], ...unknown[]]>([
    ['error', 'warning', 'valid', 0, 1, 0, 'warning'],
    ['error', 'flag', 'valid', 0, 0, 1, 'flag'],
    ['error', 'off', 'valid', 0, 0, 0, ''],
    ['warning', 'error', 'invalid', 1, 0, 0, 'error'],
    ['flag', 'error', 'invalid', 1, 0, 0, 'error'],
    ['flag', 'off', 'valid', 0, 0, 0, ''],
  ])('%s → %s: verdict, counts and findings follow', async (from, severity, ...expected) => {
    const result = await checked(atEveryAsk(from), to(severity));
    expect(shown(result)).toEqual(expected);
    expect(result.regraded).toEqual([{ ...to(severity)[0], severity: undefined, from, to: severity, count: 1 }]);
  });

  test.each<[string, Regrade['severity'] | undefined, string, number]>([
    ['its own', undefined, 'incomplete', 1],
    ['a lower', 'warning', 'valid', 1],
    ['no', 'off', 'valid', 0],
  ])('that was skipped counts with %s severity', async (_, severity, verdict, skipped) => {
    const result = await checked(skipping, severity === undefined ? [] : to(severity));
    expect([result.verdict, result.skipped.length]).toEqual([verdict, skipped]);
  });

  test('holds on its last day and no longer', async () => {
    const onLast = await checked(atEveryAsk('warning'), to('off', { until: '2026-07-01' }));
    expect(onLast.counts.warning).toBe(0);
    const after = await checked(atEveryAsk('warning'), to('off', { until: '2026-06-30' }));
    expect(after.counts.warning).toBe(1);
    expect(after.regraded).toMatchObject([{ count: 1, until: '2026-06-30', has_ended: true }]);
  });

  test('is counted exactly, however few findings are listed', async () => {
    const records = Array.from({ length: 7 }, (_, no) => request({ request_id: `R-${no}` }));
    const setup = { rules: [atEveryAsk('error')], regrade: to('off'), findings: 1 };
    expect((await checkRecords(records, setup)).regraded[0]?.count).toBe(7);
  });

  test.each([
    ['personal-data-in-text', 'a rule that protects persons'],
    ['small-number-shown', 'a rule that protects persons'],
    ['unknown-code', 'a fault of form'],
    ['json-syntax', 'a fault of reading'],
    ['no-such-rule', 'an unknown rule'],
  ])('cannot be %s: %s', async (rule) => {
    await expect(checkRecords([request()], { regrade: [{ ...to('off')[0], rule } as Regrade] })).rejects.toThrow(
      'cannot be regraded',
    );
  });

  test('needs a reason, and stands once', async () => {
    await expect(checked(atEveryAsk('error'), to('off', { reason: ' ' }))).rejects.toThrow('without a reason');
    await expect(checked(atEveryAsk('error'), [...to('off'), ...to('flag')])).rejects.toThrow('twice');
  });

  test.each(['en', 'es'] as const)('stands with its reason in the text, in %s', async (lang) => {
    const result = await checkRecords([request()], { rules: [atEveryAsk('warning')], regrade: to('off'), lang });
    const text = formats.find(({ id }) => id === 'text')?.print(result, await loadBook(lang), (words) => words);
    expect(text).toContain(
      lang === 'en'
        ? '"No date of receipt": left out instead of warning (1 place). Reason given: Kept on paper until July.'
        : '"Sin fecha de recepción": omitida en lugar de advertencia (1 lugar). Motivo dado: Kept on paper until July.',
    );
  });
});

const answer = (changes: object = {}) => ({
  no: 1,
  rule: 'received-date-missing',
  explanation: 'court-order',
  body: 'agency-counsel',
  answered_on: '2026-06-01',
  ...changes,
});

describe('a flag', () => {
  test.each<[string, object[], number]>([
    ['without a target', [answer()], 0],
    ['at its place', [answer({ target: '/asks/0' })], 0],
    ['at what holds its place', [answer({ target: '/asks' })], 0],
    ['at another place', [answer({ target: '/asks/1' })], 1],
    ['at a place whose name only begins alike', [answer({ target: '/ask' })], 1],
    ['of another rule', [answer({ rule: 'hold-over-limit' })], 1],
    ['that leaves it open', [answer({ explanation: 'under-review' })], 1],
    ['that opens it again', [answer(), answer({ no: 2, explanation: 'under-review' })], 1],
    ['that closes it at last', [answer({ explanation: 'under-review' }), answer({ no: 2 })], 0],
  ])('with an answer %s', async (_, answers, open) => {
    const { counts, answered, findings, causes } = await checked(atEveryAsk('flag'), [], [request({ answers })]);
    expect([counts.flag, answered]).toEqual([open, 1 - open]);
    expect(findings.map(({ answer }) => answer === undefined)).toEqual([open === 1]);
    expect(causes.map(({ isAnswered }) => isAnswered)).toEqual([open === 0]);
  });

  test('that is answered is listed with its answer, behind the open ones', async () => {
    const records = [request({ answers: [answer()] }), request({ request_id: 'R-2' })];
    const result = await checked(atEveryAsk('flag'), [], records);
    expect(result.causes.map(({ isAnswered, count }) => [isAnswered, count])).toEqual([
      [false, 1],
      [true, 1],
    ]);
    const text = formats.find(({ id }) => id === 'text')?.print(result, await loadBook('en'), (words) => words);
    expect(text).toContain("answered in the record: Court order (Agency's lawyer)");
    expect(text).toContain('1 flag, 1 answered in the record');
  });

  test('of severity error cannot be answered', async () => {
    const { counts } = await checked(atEveryAsk('error'), [], [request({ answers: [answer()] })]);
    expect(counts.error).toBe(1);
  });

  test('that is answered is in no count of a rule left out', async () => {
    const { regraded } = await checked(atEveryAsk('flag'), to('off'), [request({ answers: [answer()] }), request()]);
    expect(regraded[0]?.count).toBe(1);
  });
});
