import type { Words } from '@daybook/types';
import type { VerifyCheck } from '../verify-check.ts';
import type { VerifyFacts } from '../verify-facts.ts';

/** What was noted of the journal earlier is still in it: nothing before that was rewritten. */
export const journalHasLinks: VerifyCheck = {
  id: 'journal-has-links',
  title: {
    en: 'The journal still has every link that is known from before',
    es: 'El diario sigue teniendo cada eslabón que se conocía de antes',
  },
  isAsked: ({ hasJournal }) => hasJournal,
  async run(facts) {
    const { byLink } = await facts.journal();
    const known: readonly Known[] = [...facts.noted.map((link) => ({ link })), ...(await checkpoints(facts))];
    if (known.length === 0)
      return {
        result: 'not-checked',
        said: { en: 'None was given: --noted LINK', es: 'No se dio ninguno: --noted ESLABÓN' },
      };
    const found = known
      .filter(({ link, events }) => (byLink.get(link)?.no ?? 0) !== (events ?? byLink.get(link)?.no))
      .map(({ link }): Words => ({ en: `${link} is not in it`, es: `${link} no está en él` }));
    if (found.length > 0)
      return {
        result: 'fails',
        said: {
          en: 'This is not the journal that was seen then, or a link was noted wrong.',
          es: 'Este no es el diario que se vio entonces, o un eslabón se anotó mal.',
        },
        found,
      };
    const lines = known.map(({ link }) => byLink.get(link)?.no).join(', ');
    return {
      result: 'holds',
      said: { en: `They are its links number: ${lines}.`, es: `Son sus eslabones número: ${lines}.` },
    };
  },
};

/** A link, and the number that it must have where that is known too. */
interface Known {
  readonly link: string;
  readonly events?: number;
}

/** The checkpoints of the publications, where the journal is the list of commitments that they tell of. */
async function checkpoints(facts: VerifyFacts): Promise<Known[]> {
  const { last_at } = await facts.journal();
  if (last_at !== undefined) return [];
  return [...facts.previous, facts.release].flatMap(({ publication }) => {
    const { checkpoint } = publication ?? {};
    return checkpoint === undefined ? [] : [{ link: checkpoint.head_sha256, events: checkpoint.events }];
  });
}
