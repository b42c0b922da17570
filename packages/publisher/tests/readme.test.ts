import { describe, expect, test } from 'vitest';
import { type OpenFacts, openFiles } from '../src/index.ts';
import { larkmereRelease } from './support/larkmere-release.ts';

async function readmeOf(changes: Partial<OpenFacts> = {}): Promise<readonly [en: string, es: string]> {
  const files = await openFiles({ ...larkmereRelease, ...changes });
  const text = new TextDecoder().decode(files.find(({ path }) => path === 'README.md')?.bytes);
  const [en = '', es = ''] = text.split('\n---\n');
  return [en, es];
}
const { statement, rows } = larkmereRelease;
const stating = (changes: Partial<typeof statement>) => readmeOf({ statement: { ...statement, ...changes } });
const headings = (text: string) => text.split('\n').filter((line) => line.startsWith('#')).length;

describe('the README of a release', () => {
  test('says the same in English and in Spanish, section by section, with the same numbers', async () => {
    const [en, es] = await readmeOf();
    expect(headings(en)).toBe(headings(es));
    const table = (text: string) => text.match(/(?<=\| )[\d,]+(?= \|)/g);
    expect(table(es)).toEqual(table(en));
    expect(en).toContain('in the first quarter of 2026');
    expect(es).toContain('en el primer trimestre de 2026');
  });

  test('counts requests and decisions as the public rows have them, and withdrawn ones nowhere', async () => {
    const inForce = rows.filter(({ revision_reason }) => !String(revision_reason).startsWith('withdrawn-'));
    const requests = inForce.filter(({ direction }) => direction === 'inbound');
    const asks = requests.flatMap((row) => row.asks as { decisions: { decision: string }[] }[]);
    const declined = asks.filter(({ decisions }) => decisions.at(-1)?.decision === 'declined');
    const [en] = await readmeOf();
    expect(en).toContain(`| Requests received | ${requests.length} |`);
    expect(en).toContain(`several) | ${asks.length} |`);
    expect(en).toContain(`declined | ${declined.length} |`);
    expect(rows.length - inForce.length).toBe(1);
    expect(en).toContain('1 entry was withdrawn');
  });

  test('names each file of data with a link, and no file that is not there', async () => {
    const [en] = await readmeOf();
    const linked = [...en.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path).filter((path) => !path?.includes(':'));
    expect(linked.sort()).toEqual([...larkmereRelease.files.map(({ path }) => path), 'codebook.csv'].sort());
  });

  test('says how much is hidden, generalised and withheld, and at which thresholds', async () => {
    const hidden = rows.map((row, at) => ({ ...row, not_yet_public: at < 3 }));
    const [en, es] = await readmeOf({ rows: hidden });
    expect(en).toContain('Of 3 entries the outcome is not shown yet');
    expect(en).toContain('16 entries show only the quarter');
    expect(en).toContain('fewer than 5 entries look alike');
    expect(en).toContain('persons below 11 are withheld in the reports (`protected`)');
    expect(en).toContain('1 figure here');
    expect(es).toContain('De 3 anotaciones aún no se muestra el resultado');
    const [all] = await stating({ generalised_rows: 0, withheld_cells: 0 });
    expect(all).toContain('looks like at least 4 others');
    expect(all).toContain('none here');
  });

  test('says that there is no entry instead of printing zeros', async () => {
    const [en] = await readmeOf({ rows: [] });
    expect(en).toContain('The log has no entry for this time.');
    expect(en).not.toContain('| Requests received |');
    expect(en).toContain('There is no entry, so there is no file of the log.');
    expect(en).not.toMatch(/looks like at least|waiting for that/);
  });

  test('names the tables about people that are left out whole, and no other', async () => {
    const [report] = larkmereRelease.reports;
    const reports = [report, report].map((one) => ({
      ...(one as NonNullable<typeof one>),
      tables: (one?.tables ?? []).map((table) =>
        table.measure === 'hold-minutes' || table.measure === 'holds' ? { ...table, complete: false, rows: [] } : table,
      ),
    }));
    const [en, es] = await readmeOf({ reports });
    expect(en).toMatch(/Tables about people that are left out whole, because .*: Minutes of holds\.\n/);
    expect(es).toContain('Tablas sobre personas que se omiten por completo');
    expect((await readmeOf())[0]).not.toContain('left out whole');
  });

  test('shows the mark of a single approver where there is one, and nowhere else', async () => {
    const mark = 'Prepared and approved by the same person';
    expect((await stating({ single_approver: true }))[0]).toContain(mark);
    expect((await stating({ single_approver: false }))[0]).not.toContain(mark);
  });

  test('tells what changed since the publication before, by reason, or that nothing did', async () => {
    const change = { public_id: 'a'.repeat(32), from_revision: 1, to_revision: 2 };
    const changes = [
      { ...change, reason: 'correction-decision' },
      { ...change, public_id: 'b'.repeat(32), reason: 'released-from-embargo' },
      { ...change, public_id: 'c'.repeat(32), reason: 'released-from-embargo' },
    ] as typeof statement.changes;
    const [en] = await stating({ sequence: 2, changes });
    expect(en).toMatch(/Since publication no\. 1:\n\n- 1 entry of the log: \S.*\n- 2 entries of the log: \S/);
    expect((await stating({ sequence: 3 }))[0]).toContain('No entry and no report of publication no. 2 has changed.');
    expect((await readmeOf())[0]).toContain('This is the first publication');
  });
});
