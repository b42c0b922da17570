import { createHash } from 'node:crypto';
import { entryAt, isAlike } from './entry-at.ts';
import type { PlantedLeak as Planted } from './planted-leak.ts';
import type { Entry, Plan } from './planted-release.ts';

const withOutcome = (entry: Entry) => isAlike(entry) && entry.custody !== undefined;

/** Ids in the order of the entries, so that nothing else of the log changes. */
function renamed(plan: Plan, idOf: (at: number) => string): void {
  const ids = plan.entries.map((_, at) => idOf(at)).sort();
  plan.entries = plan.entries.map((entry, at) => ({ ...entry, public_id: ids[at] as string }));
}

/** Leaks planted into the entries of the log. */
export const plantedInEntries: readonly Planted[] = [
  {
    way: 'row-stands-out',
    what: 'one entry shows its month, its like do not',
    plant: (plan) => void Object.assign(entryAt(plan, isAlike), { received_month: '2026-02' }),
    where: /log\/requests.ndjson/,
  },
  {
    way: 'row-stands-out',
    what: 'an entry is marked as generalised and shows its channel',
    plant: (plan) =>
      void Object.assign(
        entryAt(plan, ({ generalised }) => generalised === true),
        { channel: 'fax' },
      ),
    where: /log\/requests.ndjson/,
  },
  {
    way: 'open-outcome-shown',
    what: 'an entry that is not yet public shows how custody ended',
    plant: (plan) => {
      for (const entry of plan.entries.filter(withOutcome)) Object.assign(entry, { not_yet_public: true });
    },
    where: /\/custody\/custody_end/,
  },
  {
    way: 'open-outcome-shown',
    what: 'an outcome is shown three days after the decision',
    plant: (plan) => {
      plan.statement = { ...plan.statement, published_at: '2026-01-04T09:00:00-08:00' };
      for (const entry of plan.entries.filter(withOutcome))
        for (const ask of entry.asks as { decisions: object[] }[])
          for (const decision of ask.decisions) Object.assign(decision, { decided_month: '2026-01' });
    },
    where: /\/custody\/custody_end/,
  },
  {
    way: 'ice-custody-listed',
    what: 'an entry is about a bed for ICE',
    plant: (plan) =>
      void Object.assign(
        entryAt(plan, ({ generalised }) => generalised === true),
        {
          asks: [{ ask_no: 1, ask: 'detention-bed', decisions: [{ no: 1, decision: 'complied-full' }] }],
        },
      ),
    where: /\/asks\/0\/ask/,
  },
  {
    way: 'day-shown',
    what: 'the entries of one look show the day of receipt',
    plant: (plan) => {
      for (const entry of plan.entries.filter(isAlike)) Object.assign(entry, { received_month: '2026-02-11' });
    },
    where: /\/received_month/,
  },
  {
    way: 'day-shown',
    what: 'a list that a law asks for has the age beside the day',
    plant: (plan) => {
      plan.files['regimes/made-up-law-2026.json'] = JSON.stringify({
        record: 'regime-report',
        tables: [
          {
            ...{ table_id: 'each-request', form: 'rows', columns: ['/received_on', '/person/age_band'] },
            rows: [{ cells: ['2026-02-11', '25-34'] }],
          },
        ],
      });
    },
    where: /regimes\/made-up-law-2026.json {2}each-request/,
  },
  {
    way: 'order-tells',
    what: 'two entries changed their places',
    plant: ({ entries }) => void entries.reverse(),
    where: /log\/requests.ndjson 2/,
  },
  {
    way: 'ids-guessable',
    what: 'ids are hashes of running numbers',
    plant: (plan) =>
      renamed(plan, (at) =>
        createHash('md5')
          .update(`2026-${String(at + 1).padStart(4, '0')}`)
          .digest('hex'),
      ),
    where: /\/public_id/,
  },
  {
    way: 'ids-guessable',
    what: 'ids count up',
    plant: (plan) => renamed(plan, (at) => (4096 + at).toString(16).padStart(32, '0')),
    where: /\/public_id/,
  },
  {
    way: 'ids-changed',
    what: 'an entry has another id than in the release before',
    before: () => undefined,
    plant: (plan) => {
      const last = plan.entries.at(-1);
      if (last !== undefined) last.public_id = `f${last.public_id.slice(1, -1)}e`;
    },
    where: /\/public_id/,
  },
  {
    way: 'finer-than-before',
    what: 'an entry shows its component, which was not shown before, and nothing tells it from others but that',
    before: (plan) => void delete entryAt(plan, isAlike).requesting_component,
    plant: () => undefined,
    where: /\/requesting_component/,
  },
];
