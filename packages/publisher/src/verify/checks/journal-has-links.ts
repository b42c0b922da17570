import type { Words } from '@daybook/types';
import { noJournal } from '../no-journal.ts';
import type { VerifyCheck } from '../verify-check.ts';

/** What was noted of the journal earlier is still in it: nothing before that was rewritten. */
export const journalHasLinks: VerifyCheck = {
  id: 'journal-has-links',
  title: {
    en: 'The journal still has every link that is known from before',
    es: 'El diario sigue teniendo cada eslabón que se conocía de antes',
  },
  isAsked: ({ hasJournal }) => hasJournal,
  async run(facts) {
    const { kind, byLink } = await facts.journal();
    if (kind === undefined) return noJournal;
    // A journal of events has links of its own; the checkpoints of publications are those of the ledger's list.
    const heads = new Map(facts.checkpoints.map(({ head_sha256, events }) => [head_sha256, events]));
    const isElsewhere = (link: string) => kind === 'events' && heads.has(link) && !byLink.has(link);
    const noted = facts.noted.filter((link) => !isElsewhere(link));
    const known = new Set(kind === 'ledger' ? [...noted, ...heads.keys()] : noted);
    const isMissed = (link: string) => {
      const no = byLink.get(link)?.no;
      return no === undefined || no !== (heads.get(link) ?? no);
    };
    const found = [...known]
      .filter(isMissed)
      .map((link): Words => ({ en: `${link} is not in it`, es: `${link} no está en él` }));
    if (found.length > 0)
      return {
        result: 'fails',
        said: {
          en: 'This is not the journal that was seen then, or what was noted is wrong.',
          es: 'Este no es el diario que se vio entonces, o lo que se anotó está mal.',
        },
        found,
      };
    if (noted.length < facts.noted.length)
      return {
        result: 'not-checked',
        said: {
          en: 'What was noted is the checkpoint of a publication: it belongs to the list of commitments in the ledger, not to this journal.',
          es: 'Lo que se anotó es el punto de control de una publicación: pertenece a la lista de compromisos del libro, no a este diario.',
        },
      };
    if (known.size === 0)
      return {
        result: 'not-checked',
        said: {
          en: 'None was given (--noted LINK): nothing shows that this journal was not written anew.',
          es: 'No se dio ninguno (--noted ESLABÓN): nada demuestra que este diario no se haya escrito de nuevo.',
        },
      };
    const numbers = [...known].map((link) => byLink.get(link)?.no).join(', ');
    return {
      result: 'holds',
      said: { en: `They are its links number: ${numbers}.`, es: `Son sus eslabones número: ${numbers}.` },
    };
  },
};
