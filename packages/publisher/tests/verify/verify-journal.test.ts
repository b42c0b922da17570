import { describe, expect, test } from 'vitest';
import {
  eventLink,
  exportKey,
  firstLink,
  type ReleaseFile,
  releaseInMemory,
  type VerifyOptions,
  verifyRelease,
} from '../../src/index.ts';
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
      `Lines: ${journal.length}, the last of 2026-08-28T17:00:00.000Z. Keep its last link, and the day on which you got it: ${linkAt(journal.length)}`,
      `They are its links number: 7, ${journal.length}.`,
      `Commitments: ${ties.length}, each in it before the publication, by its own times.`,
    ]);
  });

  test('says what was not looked for where no link was noted', async () => {
    expect((await checked(journal)).results).toEqual(['holds', 'not-checked', 'holds']);
  });

  test('is not asked for where nobody has it', async () => {
    const { checks } = await verifyRelease(inMemory(chain.first), { today: '2026-12-01' });
    expect(checks.filter(({ id }) => id.startsWith('journal-'))).toEqual([]);
  });

  test('has links that any program comes to', () => {
    const one = { ...event('2026-04-02T09:00:00.000Z', 'entry-saved', { commitment: 'ab'.repeat(32) }), seq: 1 };
    expect(eventLink(one, firstLink)).toBe('b69d7f47782bbb5a4da772b026d2999416fb906b1db982503eaf8c6f5ec950c8');
  });

  const changed = journal.map((line, at) => (at === 4 ? line.replace('2026-04-02T09', '2026-04-02T08') : line));
  test.each<[string, readonly string[], readonly string[]]>([
    ['a line was changed', changed, ['line 5: it was changed, or what stood before it was']],
    [
      'a line was taken out',
      journal.toSpliced(4, 1),
      ['line 5: its number does not follow: a line is missing, comes twice, or stands elsewhere'],
    ],
    [
      'a line comes twice',
      journal.toSpliced(4, 0, journal[3] ?? ''),
      ['line 5: its number does not follow: a line is missing, comes twice, or stands elsewhere'],
    ],
    [
      'two lines changed places',
      journal.toSpliced(4, 2, journal[5] ?? '', journal[4] ?? ''),
      [5, 6, 7].map(
        (line) => `line ${line}: its number does not follow: a line is missing, comes twice, or stands elsewhere`,
      ),
    ],
    [
      'a key comes twice',
      journal.with(4, (journal[4] ?? '').replace('"kind"', '"kind":"backup-restored","kind"')),
      [
        'line 5: no line of this journal',
        'line 6: its number does not follow: a line is missing, comes twice, or stands elsewhere',
      ],
    ],
    [
      'a line says more than its link covers',
      journal.with(4, (journal[4] ?? '').replace('{', '{"note":"x",')),
      [
        'line 5: no line of this journal',
        'line 6: its number does not follow: a line is missing, comes twice, or stands elsewhere',
      ],
    ],
    [
      'something else stands between',
      journal.toSpliced(4, 0, '{"body":'.repeat(50_000), 'PK', 'null', '[]', '{"line":1}'),
      [5, 6, 7, 8, 9].map((line) => `line ${line}: no line of this journal`),
    ],
    [
      'the first lines are cut off',
      journal.slice(3),
      ['line 1: its number does not follow: a line is missing, comes twice, or stands elsewhere'],
    ],
  ])('does not hold where %s, and says in which line', async (_, lines, found) => {
    const result = await checked(lines);
    expect(result.results[0]).toBe('fails');
    expect(foundIn(result).filter((one) => one.startsWith('line '))).toEqual(found);
  });

  test('does not hold where a line was put in behind the others with an earlier time', async () => {
    const late = [...events, ...saved.slice(-1)];
    expect(foundIn(await checked(journalOf(late)))).toEqual([
      `line ${late.length}: its time lies before that of a line before it`,
    ]);
  });

  test('holds whatever line ends and blank lines it has, and tells lines by their numbers in the file', async () => {
    const typed = ['\uFEFF', ...journal.map((line) => `${line}\r`), '\r', ''];
    expect((await checked([typed.slice(0, 2).join(''), ...typed.slice(2)])).results).toEqual([
      'holds',
      'not-checked',
      'holds',
    ]);
    const spaced = journal.toSpliced(4, 1).flatMap((line) => [line, '']);
    expect(foundIn(await checked(spaced))[0]).toMatch(/^line 9: its number does not follow/);
  });

  test('has no link that was noted behind a line that does not hold', async () => {
    const result = await checked(changed, { noted: [linkAt(4), linkAt(5), linkAt(9)] });
    expect(foundIn(result).slice(1, 3)).toEqual([`${linkAt(5)} is not in it`, `${linkAt(9)} is not in it`]);
  });

  test('is not accused where the checkpoint of a publication was taken for its link', async () => {
    const head = secondParts(chain.first).stated.checkpoint?.head_sha256 ?? '';
    const { checks, results } = await checked(journal, { noted: [linkAt(2), head] });
    expect(results).toEqual(['holds', 'not-checked', 'holds']);
    expect(checks[1]?.said.en).toContain('the checkpoint of a publication');
  });

  test('of another agency is told from one that was changed', async () => {
    const other = journalOf([event('2026-01-02T09:00:00.000Z', 'account-made')]);
    const { checks } = await checked(other);
    expect(checks[2]?.said.en).toContain('perhaps it is the journal of another agency');
  });

  test('counts what does not hold, and names the first of it', async () => {
    const { checks } = await checked([...journal, ...Array.from({ length: 300 }, () => 'x')]);
    expect(checks[0]?.said.en).toBe(`Lines that do not hold: 300, of ${journal.length + 300}.`);
    expect(checks[0]?.found?.at(-1)?.en).toBe('and 280 more');
  });

  test('that has a row since a correction only, and not since it was first published, does not hold', async () => {
    const between = journalOf(
      events.map((one, at) => (at > 0 && at < saved.length ? { ...one, at: '2026-08-01T09:00:00.000Z' } : one)),
    );
    expect(foundIn(await checked(between))).toHaveLength(firstParts.commitments.length);
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
    const late = events.with(saved.length, { ...(saved.at(-1) as (typeof events)[0]), at: '2026-08-28T16:00:01.000Z' });
    expect(foundIn(await checked(journalOf(late)))).toEqual([
      expect.stringMatching(/^[0-9a-f]{32},2: only after it was published$/),
    ]);
  });

  test.each([
    ['nothing', []],
    ['only words', ['a table', 'of something else']],
  ])('with %s is no journal', async (_, lines) => {
    const { checks, results } = await checked(lines);
    expect(results).toEqual(['fails', 'not-checked', 'not-checked']);
    expect(checks[0]?.said.en).toContain('holds no line of a journal');
  });
});

describe('the list of commitments of a ledger', () => {
  test('comes to the checkpoints of all publications, and tells of each row', async () => {
    const { checks, results } = await checked(list);
    expect(results).toEqual(['not-checked', 'holds', 'holds']);
    expect(checks[1]?.said.en).toBe(`They are its links number: ${firstParts.commitments.length}, ${ties.length}.`);
  });

  test('may stand among the other lines of the ledger', async () => {
    expect((await checked(['{"line":"ledger","version":1}', ...list])).results).toEqual([
      'not-checked',
      'holds',
      'holds',
    ]);
  });

  test('that changed its order comes to other checkpoints', async () => {
    const [one = '', two = '', ...more] = list;
    expect((await checked([two, one, ...more])).results).toEqual(['not-checked', 'fails', 'holds']);
  });

  test('that got a row only after the checkpoint of the publication does not hold, whatever it says of itself', async () => {
    const made = firstParts.commitments.map((_, at) =>
      JSON.stringify({ line: 'commitment', sequence: 1, sha256: String(at).padStart(64, '0') }),
    );
    const result = await checked([...made, ...list]);
    expect(result.results).toEqual(['not-checked', 'fails', 'fails']);
    expect(foundIn(result)).toContainEqual(expect.stringMatching(/,1: only after it was published$/));
  });

  test('is no list with an event in it, and no journal with a commitment of a list in it', async () => {
    const atEnd = [...list, journal[0] ?? ''];
    const between = journal.toSpliced(4, 0, list[0] ?? '', '{"line":"ledger"}');
    expect(foundIn(await checked(atEnd))).toEqual([`line ${atEnd.length}: no line of this journal`]);
    expect(foundIn(await checked(between))).toEqual([5, 6].map((line) => `line ${line}: no line of this journal`));
  });
});
