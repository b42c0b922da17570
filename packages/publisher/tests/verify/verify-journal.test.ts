import { describe, expect, test } from 'vitest';
import { exportKey, type ReleaseFile, releaseInMemory, type VerifyOptions, verifyRelease } from '../../src/index.ts';
import { event, journalOf } from '../support/journal-of.ts';
import { firstKey, firstParts, releaseChain, secondParts } from '../support/release-chain.ts';

const chain = await releaseChain();
const inMemory = (files: readonly ReleaseFile[]) => releaseInMemory('release', files);
const ties = secondParts(chain.first).commitments.map(({ commitment }) => commitment);
const saved = ties.map((commitment, at) =>
  at < firstParts.commitments.length
    ? event('2026-04-02T09:00:00.000Z', 'entry-saved', { commitment })
    : event('2026-08-20T09:00:00.000Z', 'entry-saved', { commitment }),
);
const events = [
  event('2026-01-02T09:00:00.000Z', 'account-made', { role: 'clerk' }),
  ...saved,
  event('2026-08-28T17:00:00.000Z', 'release-made'),
];
const journal = journalOf(events);
const linkAt = (no: number) => (JSON.parse(journal[no - 1] ?? '{}') as { readonly hash: string }).hash;
const list = ties.map((sha256, at) =>
  JSON.stringify({ line: 'commitment', sequence: at < firstParts.commitments.length ? 1 : 2, sha256 }),
);

async function* pieces(text: string) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

/** What comes of the checks of a journal, for the second release. */
async function checked(lines: readonly string[], options: Partial<VerifyOptions> = {}, files = chain.second) {
  const { checks } = await verifyRelease(inMemory(files), {
    today: '2026-12-01',
    key: exportKey(firstKey),
    previous: [inMemory(chain.first)],
    journal: () => pieces(lines.map((line) => `${line}\n`).join('')),
    ...options,
  });
  const own = checks.filter(({ id }) => id.startsWith('journal-'));
  return { checks: own, results: own.map(({ result }) => result) };
}
const foundIn = ({ checks }: Awaited<ReturnType<typeof checked>>) =>
  checks.flatMap(({ found = [] }) => found.map(({ en }) => en));

describe('a copy of the journal', () => {
  test('holds, has the link that was noted, and tells of each published row', async () => {
    const { checks, results } = await checked(journal, { noted: [linkAt(7), linkAt(journal.length)] });
    expect(results).toEqual(['holds', 'holds', 'holds']);
    expect(checks.map(({ said }) => said.en)).toEqual([
      `Lines: ${journal.length}, the last of 2026-08-28T17:00:00.000Z. Keep its last link: ${linkAt(journal.length)}`,
      `They are its links number: 7, ${journal.length}.`,
      `Commitments: ${ties.length}, each in the journal.`,
    ]);
  });

  test('says what was not looked for where no link was noted', async () => {
    expect((await checked(journal)).results).toEqual(['holds', 'not-checked', 'holds']);
  });

  test('is not asked for where nobody has it', async () => {
    const { checks } = await verifyRelease(inMemory(chain.first), { today: '2026-12-01' });
    expect(checks.filter(({ id }) => id.startsWith('journal-'))).toEqual([]);
  });

  const changed = journal.map((line, at) => (at === 4 ? line.replace('2026-04-02T09', '2026-04-02T08') : line));
  test.each<[string, readonly string[], readonly string[]]>([
    ['a line was changed', changed, ['line 5: it was changed, or what stood before it was']],
    ['a line was taken out', journal.toSpliced(4, 1), ['line 5: a line before it is missing']],
    ['a line comes twice', journal.toSpliced(4, 0, journal[3] ?? ''), ['line 5: a line before it is missing']],
    [
      'two lines changed places',
      journal.toSpliced(4, 2, journal[5] ?? '', journal[4] ?? ''),
      [5, 6, 7].map((line) => `line ${line}: a line before it is missing`),
    ],
    [
      'a line says more than its link covers',
      journal.with(4, (journal[4] ?? '').replace('{', '{"note":"x",')),
      ['line 5: no line of a journal', 'line 6: a line before it is missing'],
    ],
    [
      'something else stands between',
      journal.toSpliced(4, 0, '{"body":'.repeat(50_000), 'PK', 'null', '[]', '{"line":1}'),
      [5, 6, 7, 8, 9].map((line) => `line ${line}: no line of a journal`),
    ],
    ['the first lines are cut off', journal.slice(3), ['line 1: a line before it is missing']],
  ])('does not hold where %s, and says in which line', async (_, lines, found) => {
    const result = await checked(lines);
    expect(result.results[0]).toBe('fails');
    expect(foundIn(result).filter((one) => one.startsWith('line '))).toEqual(found);
  });

  test('that was written anew whole holds, and has neither the link nor the rows that were seen', async () => {
    const other = journalOf(
      events.with(4, event('2026-04-02T09:00:00.000Z', 'entry-saved', { commitment: 'a'.repeat(64) })),
    );
    const result = await checked(other, { noted: [linkAt(3), linkAt(8)] });
    expect(result.results).toEqual(['holds', 'fails', 'fails']);
    expect(foundIn(result)).toEqual([
      `${linkAt(8)} is not in it`,
      expect.stringMatching(/^[0-9a-f]{32},1: not in the journal$/),
    ]);
  });

  test('whose end was cut off holds, and misses what was published since', async () => {
    const result = await checked(journal.slice(0, -2), { noted: [linkAt(journal.length)] });
    expect(result.results).toEqual(['holds', 'fails', 'fails']);
  });

  test('that tells of a row only after it was published does not hold', async () => {
    const late = events.with(1, { ...(events[1] as (typeof events)[0]), at: '2026-08-28T16:00:01.000Z' });
    expect(foundIn(await checked(journalOf(late)))).toEqual([
      expect.stringMatching(/^[0-9a-f]{32},1: only after it was published$/),
    ]);
  });

  test.each([
    ['nothing', []],
    ['only words', ['a table', 'of something else']],
  ])('with %s is no journal', async (_, lines) => {
    const { checks, results } = await checked(lines);
    expect(results).toEqual(['fails', 'fails', 'fails']);
    expect(checks[0]?.said.en).toContain('holds no line of a journal');
  });
});

describe('the list of commitments of a ledger', () => {
  test('comes to the checkpoints of all publications, and tells of each row', async () => {
    const { checks, results } = await checked(list);
    expect(results).toEqual(['holds', 'holds', 'holds']);
    expect(checks[1]?.said.en).toBe(`They are its links number: ${firstParts.commitments.length}, ${ties.length}.`);
  });

  test('may stand among the other lines of the ledger', async () => {
    expect((await checked(['{"line":"ledger","version":1}', ...list])).results).toEqual(['holds', 'holds', 'holds']);
  });

  test('that changed its order comes to other checkpoints', async () => {
    const [one = '', two = '', ...more] = list;
    expect((await checked([two, one, ...more])).results).toEqual(['holds', 'fails', 'holds']);
  });

  test('that names a later publication than the one that has the row does not hold', async () => {
    const late = list.with(0, (list[0] ?? '').replace('"sequence":1', '"sequence":3'));
    expect((await checked(late)).results).toEqual(['holds', 'holds', 'fails']);
  });
});
