import { notReadable } from '../not-readable.ts';
import type { VerifyCheck } from '../verify-check.ts';

/**
 * The list of commitments in the agency's ledger only grows: it holds at least what was published, and never less than it
 * did before.
 */
export const checkpointGrows: VerifyCheck = {
  id: 'checkpoint-grows',
  readsRecords: true,
  title: {
    en: "The list of commitments in the agency's ledger only grew since the release before",
    es: 'La lista de compromisos en el libro de la agencia solo creció desde la publicación anterior',
  },
  run({ release, before }) {
    const { publication } = release;
    if (publication === undefined) return notReadable;
    const now = publication.checkpoint;
    const was = before?.publication?.checkpoint;
    if (now === undefined)
      return was === undefined
        ? { result: 'not-checked', said: { en: 'It has no checkpoint.', es: 'No tiene punto de control.' } }
        : fails(
            'It has no checkpoint; the release before had one.',
            'No tiene punto de control; la publicación anterior sí.',
          );
    const ties = new Set((release.commitments()?.commitments ?? []).map(({ commitment }) => commitment)).size;
    if (now.events < ties)
      return fails(
        `The list holds ${now.events} commitments, fewer than the ${ties} that are published.`,
        `La lista contiene ${now.events} compromisos, menos que los ${ties} publicados.`,
      );
    if (was !== undefined && now.events < was.events)
      return fails(
        `The list holds ${now.events} commitments; before it held ${was.events}.`,
        `La lista contiene ${now.events} compromisos; antes contenía ${was.events}.`,
      );
    if (was !== undefined && (now.events === was.events) !== (now.head_sha256 === was.head_sha256))
      return fails(
        'Its last link does not fit the number of commitments: the list was rewritten.',
        'Su último eslabón no corresponde al número de compromisos: la lista fue reescrita.',
      );
    return {
      result: 'holds',
      said: {
        en: `Commitments made: ${now.events}${was === undefined ? '' : `, before: ${was.events}`}. Keep the checkpoint: ${now.head_sha256}`,
        es: `Compromisos hechos: ${now.events}${was === undefined ? '' : `, antes: ${was.events}`}. Guarde el punto de control: ${now.head_sha256}`,
      },
    };
  },
};

const fails = (en: string, es: string) => ({ result: 'fails', said: { en, es } }) as const;
