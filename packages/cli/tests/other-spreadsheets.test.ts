import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { daybook } from './support/daybook.ts';
import { examples } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

const page = readFileSync(new URL('../../../docs/guide/other-spreadsheets.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```(\w+)(?: (\S+))?\n([\s\S]*?)```/g)].map(([, kind, name, text]) => ({
  kind,
  name,
  text: text as string,
}));
const made = madeFolder();
const names = ['jail.csv', 'map.json', 'proposed.json', 'jail-log'];
for (const { name, text } of blocks) if (name !== undefined) made.file(name, text);

/** A command of the page, with its files in the folder of this test. */
const typed = (line: string) =>
  line
    .trim()
    .split(' ')
    .slice(2)
    .map((word) => (names.includes(word) ? join(made.path, word) : word));
const here = (text: string) => text.replaceAll(`${made.path}/`, '');

describe('the guide to other people’s spreadsheets', () => {
  const shown = blocks.flatMap((block, at) => (block.kind === 'sh' ? [[block.text, blocks[at + 1]?.text ?? '']] : []));

  test('has two commands with what they print', () => expect(shown).toHaveLength(2));

  test.each(shown)('%s', async (line, printed) => {
    const { code, out, talk } = await daybook(...typed(line));
    expect({ code, talk }).toEqual({ code: 0, talk: '' });
    expect(here(out)).toBe(printed);
  });

  test('makes one request of the booking whose decline a warrant turned', async () => {
    const records = readFileSync(join(made.path, 'jail-log', 'requests.ndjson'), 'utf8');
    const [first, ...others] = records
      .trim()
      .split('\n')
      .map((record) => JSON.parse(record));
    expect(others).toHaveLength(2);
    expect(first).toMatchObject({
      received_on: '2026-01-06',
      instruments: [{ instrument: 'i-247a' }, { instrument: 'judicial-arrest-warrant' }],
      person: { charge_class: 'felony-nonviolent' },
      custody: { ended_on: '2026-01-15' },
    });
    expect(first.asks[0].decisions).toMatchObject([
      { no: 1, decision: 'declined', decided_on: '2026-01-06' },
      { no: 2, decision: 'complied-full', decided_on: '2026-01-14' },
    ]);
    expect(records).not.toMatch(/26-000|SAMPLE|BURGLARY/);
  });

  test('leads to findings that are true: the export does not tell of the court', async () => {
    const { out } = await daybook(
      'validate',
      join(made.path, 'jail-log'),
      `${examples}/agencies.ndjson`,
      '--today',
      '2026-05-01',
    );
    expect(out).toMatch(/3 requests, 6 Jan to 12 Jan 2026; 5 asks: 2 declined, 3 complied/);
    expect(out).toMatch(/does not name the court/);
  });
});
