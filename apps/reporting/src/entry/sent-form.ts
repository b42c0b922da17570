import type { Agency } from '@daybook/types';
import type { EntryForm } from '../pages/entry-form.ts';
import type { Asked } from '../server/route.ts';
import { type EntryLine, entryHistory } from '../store/entries.ts';
import { atFacility } from './at-facility.ts';
import { typedValues } from './typed-values.ts';

/** A form as it was sent in: what was typed, for which entry, and how much room it had. */
export type SentForm = Pick<EntryForm, 'agency' | 'typed' | 'room' | 'key' | 'correcting' | 'findings'>;

/** How many asks, and how many papers, one form has room for. */
const MOST = 20;

/**
 * Takes a form that was sent in apart.
 *
 * @returns the form and the entry that it corrects; nothing where it corrects one that is not there, or not any more: that
 *   is no new entry.
 */
export function sentForm(
  { store, form }: Pick<Asked, 'store' | 'form'>,
  agency: Agency,
): { readonly sent: SentForm; readonly before: EntryLine | undefined } | undefined {
  const before = form.has('correcting') ? entryHistory(store.database, form.get('correcting') ?? '')[0] : undefined;
  if (form.has('correcting') && before?.record === undefined) return undefined;
  const typed = atFacility(typedValues(form), agency);
  const turned = form.get('turn');
  const room = (name: string, group: string) =>
    Math.min(MOST, Math.max(0, Number(form.get(name)) || 0) + (form.get('do') === group ? 1 : 0));
  const key = form.get('key') ?? '';
  const sent = {
    agency,
    typed: turned === null ? typed : { ...typed, request: { ...typed.request, direction: turned } },
    room: { asks: Math.max(1, room('room-asks', 'ask')), papers: room('room-papers', 'paper') },
    key: /^[0-9a-f]{32}$/.test(key) ? key : store.around.draw(16),
    findings: [],
    ...(before === undefined
      ? {}
      : { correcting: { request_id: before.request_id, revision: Number(form.get('revision')) } }),
  };
  return { sent, before };
}
