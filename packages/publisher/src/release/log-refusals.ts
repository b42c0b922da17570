import type { Refusal } from './refusal.ts';

/** The refusal where entries that were published have left the log without an event. */
export const publishedEntryMissing = (request_ids: readonly string[]): Refusal => ({
  id: 'published-entry-missing',
  message: {
    en: 'Entries that were published are not in the log any more.',
    es: 'Faltan en la bitácora anotaciones que se publicaron.',
  },
  cure: {
    en: 'Put them back; withdraw an entry by a new revision with its reason. If a court or law requires it to be destroyed, destroy its line of the ledger too.',
    es: 'Restablézcalas; retire una anotación con una nueva revisión y su motivo. Si un tribunal o una ley exige destruirla, destruya también su línea del libro.',
  },
  request_ids,
});

/** The refusal where entries have moved out of the quarters of the release. */
export const movedToAnotherQuarter = (request_ids: readonly string[]): Refusal => ({
  id: 'moved-to-another-quarter',
  message: {
    en: 'Entries that were published now belong to a quarter that this publication does not hold.',
    es: 'Hay anotaciones publicadas que ahora corresponden a un trimestre que esta publicación no contiene.',
  },
  cure: {
    en: 'Name that quarter too: --period takes several.',
    es: 'Indique también ese trimestre: --period acepta varios.',
  },
  request_ids,
});
