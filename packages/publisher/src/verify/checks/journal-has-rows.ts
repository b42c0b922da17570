import type { Publication, Words } from '@daybook/types';
import type { JournalLink } from '../../journal/journal-link.ts';
import { notReadable } from '../not-readable.ts';
import type { VerifyCheck } from '../verify-check.ts';

/** What is published was in the journal before it was published. */
export const journalHasRows: VerifyCheck = {
  id: 'journal-has-rows',
  readsRecords: true,
  title: {
    en: 'The record behind each published row stood in the journal before it was published',
    es: 'El registro detrás de cada fila publicada estaba en el diario antes de publicarse',
  },
  isAsked: ({ hasJournal }) => hasJournal,
  async run(facts) {
    const { publication } = facts.release;
    if (publication === undefined) return notReadable;
    const published = facts.release.commitments()?.commitments;
    if (published === undefined)
      return { result: 'not-checked', said: { en: 'It has no commitments.', es: 'No tiene compromisos.' } };
    const { byCommitment } = await facts.journal();
    const found = published.flatMap(({ public_id, revision, commitment }): Words[] => {
      const link = byCommitment.get(commitment);
      const row = `${public_id},${revision}`;
      if (link === undefined) return [{ en: `${row}: not in the journal`, es: `${row}: no está en el diario` }];
      return wasBefore(link, publication)
        ? []
        : [{ en: `${row}: only after it was published`, es: `${row}: solo después de publicarse` }];
    });
    return found.length > 0
      ? {
          result: 'fails',
          said: {
            en: 'What was published is not what the journal tells of.',
            es: 'Lo publicado no es aquello de lo que habla el diario.',
          },
          found,
        }
      : {
          result: 'holds',
          said: {
            en: `Commitments: ${published.length}, each in the journal.`,
            es: `Compromisos: ${published.length}, cada uno en el diario.`,
          },
        };
  },
};

const wasBefore = ({ at, sequence = 0 }: JournalLink, publication: Publication): boolean =>
  at === undefined ? sequence <= publication.sequence : Date.parse(at) <= Date.parse(publication.published_at);
