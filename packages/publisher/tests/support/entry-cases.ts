import type { ReleaseCase } from './release-case.ts';
import { amend, type Draft, firstRelease } from './release-pair.ts';

/** The release before. */
export const first = firstRelease();
/** The public id of a row of it. */
export const idOf = (at: number): string => first.rows[at].public_id;
/** Another decision than what the row says. */
export const declined = (row: Draft) => {
  row.asks[0].decisions[0].decision = 'declined';
};
/** A row that shows more than its action. */
const shown = first.rows.findIndex((row) => row.generalised === false && row.quantity === undefined);
const generalise = (row: Draft) => {
  row.generalised = true;
  delete row.requesting_component;
};

/** Each kind of change of an entry once. */
export const entryCases: readonly ReleaseCase[] = [
  {
    title: 'an entry of a new period is added',
    change: ({ rows, publication }) => {
      publication.periods.push('2026-Q2');
      rows.push({ ...structuredClone(rows[0]), public_id: 'f'.repeat(32), received_quarter: '2026-Q2' });
    },
    verdict: 'changed',
    told: { subject: 'entry', kind: 'added', id: 'f'.repeat(32), period: '2026-Q2', to_revision: 1 },
    en: /^Release 2 of Larkmere County Sheriff adds 2026-Q2: 1 new entry; nothing changed silently\./,
    es: /^La publicación 2 de Larkmere County Sheriff añade 2026-Q2: 1 anotación nueva; nada cambió en silencio\./,
  },
  {
    title: 'an entry of a published period is added late',
    change: ({ rows }) => rows.push({ ...structuredClone(rows[0]), public_id: 'e'.repeat(32) }),
    verdict: 'changed',
    told: { subject: 'entry', kind: 'added', id: 'e'.repeat(32), period: '2026-Q1' },
    en: /New: 1 entry \(1 of them in a period that was published before\)/,
    es: /Se añadió: 1 anotación \(1 en un período que ya se había publicado\)/,
  },
  {
    title: 'an entry is amended with its reason',
    change: (draft) => amend(draft, 0, 'correction-data-entry', declined),
    verdict: 'changed',
    told: {
      subject: 'entry',
      kind: 'amended',
      id: idOf(0),
      reason: 'correction-data-entry',
      from_revision: 1,
      to_revision: 2,
      fields: [{ pointer: '/asks/0/decisions/0/decision', before: 'complied-full', after: 'declined' }],
    },
    en: /1 entry amended \(correction: typing mistake\); nothing changed silently.*Decision: Complied in full → Declined/,
    es: /1 anotación modificada \(corrección: error al escribir\).*Decisión: Atendida por completo → Denegada/,
  },
  {
    title: 'an entry is withdrawn and stays listed',
    change: (draft) =>
      amend(draft, 1, 'withdrawn-duplicate', (row) => {
        row.revision_reason = 'withdrawn-duplicate';
      }),
    verdict: 'changed',
    told: { subject: 'entry', kind: 'withdrawn', id: idOf(1), reason: 'withdrawn-duplicate' },
    en: /1 entry withdrawn \(duplicate\)/,
    es: /1 anotación retirada \(duplicado\)/,
  },
  {
    title: 'an entry shows its action alone',
    change: (draft) => amend(draft, shown, 'progress', generalise),
    verdict: 'changed',
    told: { subject: 'entry', kind: 'redacted', id: idOf(shown), reason: 'progress' },
    en: /1 entry shown less than before \(progress\).*Generalised: no → yes/,
    es: /1 anotación que se muestra menos que antes \(avance\)/,
  },
  {
    title: 'an entry is expunged',
    change: (draft) =>
      amend(draft, shown, 'expunged', (row) => {
        generalise(row);
        row.revision_reason = 'expunged';
      }),
    verdict: 'changed',
    told: { subject: 'entry', kind: 'redacted', id: idOf(shown), reason: 'expunged' },
    en: /1 entry shown less than before \(expunged\)/,
    es: /\(eliminado por ley\)/,
  },
  {
    title: 'an expunged entry is gone',
    change: ({ rows, publication }) => {
      publication.changes.push({ public_id: idOf(2), from_revision: 1, to_revision: 2, reason: 'expunged' });
      rows.splice(2, 1);
    },
    verdict: 'changed',
    told: { subject: 'entry', kind: 'redacted', id: idOf(2), reason: 'expunged' },
    en: /shown less than before \(expunged\); nothing changed silently/,
    es: /nada cambió en silencio/,
  },
  {
    title: 'an entry is changed without an event',
    change: ({ rows }) => {
      declined(rows[0]);
      rows[0].revision = 2;
    },
    verdict: 'alarm',
    told: { subject: 'entry', kind: 'changed-silently', id: idOf(0), alarms: ['no-event'] },
    en: /1 thing changed silently.*CHANGED SILENTLY ✖ 0144.*does not list it among its changes/,
    es: /1 cosa cambió en silencio.*CAMBIOS EN SILENCIO/,
  },
  {
    title: 'an entry is changed under the same revision',
    change: ({ rows }) => declined(rows[0]),
    verdict: 'alarm',
    told: { subject: 'entry', kind: 'changed-silently', id: idOf(0), alarms: ['revision-not-raised', 'no-event'] },
    en: /under the same revision/,
    es: /con la misma revisión/,
  },
  {
    title: 'an entry is changed beside what its event says',
    change: (draft) => {
      amend(draft, 0, 'progress', declined);
      draft.rows[0].revision = 3;
    },
    verdict: 'alarm',
    told: { subject: 'entry', kind: 'changed-silently', id: idOf(0), alarms: ['event-disagrees'] },
    en: /other revisions than these/,
    es: /otras revisiones que estas/,
  },
  {
    title: 'an event tells of an entry that did not change',
    change: ({ publication }) =>
      publication.changes.push({ public_id: idOf(0), from_revision: 1, to_revision: 2, reason: 'progress' }),
    verdict: 'alarm',
    told: { subject: 'entry', kind: 'changed-silently', id: idOf(0), alarms: ['event-without-change'] },
    en: /announces a change of it, and it did not change/,
    es: /anuncia que cambió, y no cambió/,
  },
  {
    title: 'an entry shows more than its action again',
    change: (draft) =>
      amend(draft, 0, 'progress', (row) => {
        row.generalised = false;
        row.channel = 'email';
      }),
    verdict: 'alarm',
    told: { subject: 'entry', kind: 'amended', id: idOf(0), alarms: ['shows-more'] },
    en: /showed its action alone before, and shows more now/,
    es: /ahora muestra más/,
  },
  {
    title: 'an entry vanishes',
    change: ({ rows }) => rows.splice(3, 1),
    verdict: 'alarm',
    told: { subject: 'entry', kind: 'vanished', id: idOf(3), alarms: ['gone'] },
    en: /no longer there, and no change/,
    es: /Ya no está, y no se anuncia/,
  },
  {
    title: 'an entry is gone, with an event of another revision',
    change: ({ rows, publication }) => {
      publication.changes.push({ public_id: idOf(3), from_revision: 4, to_revision: 5, reason: 'progress' });
      rows.splice(3, 1);
    },
    verdict: 'alarm',
    told: { subject: 'entry', kind: 'vanished', id: idOf(3), alarms: ['gone'], reason: 'progress' },
    en: /no longer there, and no change of it as it was is announced/,
    es: /Ya no está, y no se anuncia ningún cambio de ella tal como estaba/,
  },
];
