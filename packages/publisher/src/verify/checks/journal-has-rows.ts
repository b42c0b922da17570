import type { Publication, Words } from '@daybook/types';
import type { JournalLink } from '../../journal/journal-link.ts';
import { noJournal } from '../no-journal.ts';
import { notReadable } from '../not-readable.ts';
import type { VerifyCheck } from '../verify-check.ts';
import type { VerifyFacts } from '../verify-facts.ts';

/** What is published was in the journal before it was published. */
export const journalHasRows: VerifyCheck = {
  id: 'journal-has-rows',
  title: {
    en: 'The journal tells of the record behind each published row, from before it was published',
    es: 'El diario habla del registro detrás de cada fila publicada, desde antes de que se publicara',
  },
  isAsked: ({ hasJournal }) => hasJournal,
  async run(facts) {
    const { kind, byCommitment } = await facts.journal();
    if (facts.release.publication === undefined) return notReadable;
    if (kind === undefined) return noJournal;
    const published = facts.release.commitments()?.commitments;
    if (published === undefined)
      return { result: 'not-checked', said: { en: 'It has no commitments.', es: 'No tiene compromisos.' } };
    if (kind === 'ledger' && facts.release.publication.checkpoint === undefined)
      return { result: 'not-checked', said: { en: 'It has no checkpoint.', es: 'No tiene punto de control.' } };
    const first = firstPublished(facts);
    const found = published.flatMap(({ public_id, revision, commitment }): Words[] => {
      const link = byCommitment.get(commitment);
      const row = `${public_id},${revision}`;
      if (link === undefined) return [{ en: `${row}: not in the journal`, es: `${row}: no está en el diario` }];
      return wasBefore(link, first.get(commitment))
        ? []
        : [{ en: `${row}: only after it was published`, es: `${row}: solo después de publicarse` }];
    });
    if (found.length > 0)
      return {
        result: 'fails',
        said:
          byCommitment.size === 0
            ? {
                en: 'Nothing of what was published is in it: perhaps it is the journal of another agency.',
                es: 'Nada de lo publicado está en él: quizá sea el diario de otra agencia.',
              }
            : {
                en: 'What was published is not what the journal tells of.',
                es: 'Lo publicado no es aquello de lo que habla el diario.',
              },
        found,
      };
    const by: Words =
      kind === 'events'
        ? { en: ', by its own times', es: ', según sus propias horas' }
        : { en: ', by the checkpoint', es: ', según el punto de control' };
    return {
      result: 'holds',
      said: {
        en: `Commitments: ${published.length}, each in it before the publication${by.en}.`,
        es: `Compromisos: ${published.length}, cada uno en él antes de la publicación${by.es}.`,
      },
    };
  },
};

/** The first publication of those given that has a commitment. */
function firstPublished({ previous, release }: VerifyFacts): ReadonlyMap<string, Publication> {
  const first = new Map<string, Publication>();
  for (const one of [...previous, release])
    for (const { commitment } of one.commitments()?.commitments ?? [])
      if (one.publication !== undefined && !first.has(commitment)) first.set(commitment, one.publication);
  return first;
}

/** A ledger has no times: what a checkpoint covers was there. */
function wasBefore({ kind, at = '', no }: JournalLink, publication: Publication | undefined): boolean {
  if (kind === 'ledger') return no <= (publication?.checkpoint?.events ?? 0);
  return Date.parse(at) <= Date.parse(publication?.published_at ?? '');
}
