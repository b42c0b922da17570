import { isCounted } from '@daybook/reports';
import type { PublicRequest, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A public entry that is still open and is not marked as such. */
export const openEntryNotMarked: RecordRule<PublicRequest, Sight> = {
  id: 'open-entry-not-marked',
  scope: 'record',
  record: 'request',
  readers: ['public'],
  severity: 'error',
  cannotBeRegraded: true,
  title: { en: 'An open entry in public', es: 'Una anotación abierta a la vista del público' },
  why: {
    en: 'An open case is about a person who may still be in custody. The public log says that it is open, and no more.',
    es: 'Un caso abierto trata de una persona que quizá siga en custodia. La bitácora pública dice que está abierto, y nada más.',
  },
  fix: {
    en: 'Mark the entry as not yet public and take out what tells how it goes on. Publish the rest when it is closed and the embargo is over.',
    es: 'Marque la anotación como aún no pública y quite lo que diga cómo sigue. Publique el resto cuando se cierre y termine la reserva.',
  },
  message: {
    ask: {
      en: 'No decision is shown for this, and the entry is not marked as not yet public.',
      es: 'Para esto no se muestra ninguna decisión, y la anotación no está marcada como aún no pública.',
    },
    custody: {
      en: 'Custody has not ended, and the entry is not marked as not yet public.',
      es: 'La custodia no ha terminado, y la anotación no está marcada como aún no pública.',
    },
    hidden: {
      en: 'The outcome is hidden as not yet public, and the entry is not marked so.',
      es: 'El desenlace está oculto como aún no público, y la anotación no está marcada así.',
    },
  },
  basis: [{ citation: 'Daybook standard: nothing about an open case is published', verification: 'verified' }],
  since: '1.0',
  check(request, report) {
    const { not_yet_public, asks, custody } = request;
    if (not_yet_public || !isCounted(request)) return;
    for (let at = 0; at < asks.length; at++) {
      const { decisions = [], closed_without_decision, result } = asks[at] as PublicRequest['asks'][number];
      const isDecided = decisions.some(({ decision }) => decision !== 'none-made');
      if (!isDecided && closed_without_decision === undefined) report(`/asks/${at}`, { variant: 'ask' });
      if (result === 'not-yet-public') report(`/asks/${at}/result`, { variant: 'hidden' });
    }
    const end = custody?.custody_end;
    if (end === 'remains-in-custody') report('/custody/custody_end', { variant: 'custody' });
    if (end === 'not-yet-public') report('/custody/custody_end', { variant: 'hidden' });
  },
};
