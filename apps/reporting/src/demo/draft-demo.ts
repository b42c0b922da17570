import { keepDraft } from '../entry/drafts.ts';
import type { Store } from '../store/open-store.ts';
import { submissionOf } from './submission-of.ts';

/** Keeps a form that the clerk left when the telephone rang: a paper that came today, and nothing decided yet. */
export function draftDemo(store: Store, clerk: string, today: string): void {
  const typed = {
    direction: 'inbound',
    'room-asks': '2',
    'room-papers': '1',
    received_on: today,
    channel: 'email',
    requesting_component: 'ice-ero',
    instrument: 'i-247a',
    instrument_edition: '02/17',
    'ask-1.ask': 'hold-custody',
    'ask-1.federal_force': 'detainer-request',
    'ask-2.ask': 'notify-release',
    'ask-2.federal_force': 'notification-request',
  };
  keepDraft(store, clerk, submissionOf(clerk, 'draft').key, new URLSearchParams(typed));
}
