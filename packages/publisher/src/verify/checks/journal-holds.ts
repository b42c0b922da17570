import type { Words } from '@daybook/types';
import type { JournalFault } from '../../journal/journal-link.ts';
import type { VerifyCheck } from '../verify-check.ts';

/** The copy of the journal is whole in itself: no line is missing, and none was changed alone. */
export const journalHolds: VerifyCheck = {
  id: 'journal-holds',
  title: {
    en: 'The journal is numbered without a gap, and each line is linked to the one before',
    es: 'El diario está numerado sin huecos, y cada línea está enlazada con la anterior',
  },
  isAsked: ({ hasJournal }) => hasJournal,
  async run(facts) {
    const { kind, lines, head, last_at, faulty, faults } = await facts.journal();
    if (kind === undefined)
      return {
        result: 'fails',
        said: {
          en: 'The file holds no line of a journal. Ask the agency for the copy that its app hands out under Copies.',
          es: 'El archivo no contiene ninguna línea de un diario. Pida a la agencia la copia que entrega su aplicación en Copias.',
        },
      };
    if (faulty > 0) {
      const found = faults.map(({ line, what }) => ({ en: words[what].en(line), es: words[what].es(line) }));
      const more = faulty - faults.length;
      return {
        result: 'fails',
        said: {
          en: `Lines that do not hold: ${faulty}, of ${lines}.`,
          es: `Líneas que no se sostienen: ${faulty}, de ${lines}.`,
        },
        found: more > 0 ? [...found, { en: `and ${more} more`, es: `y ${more} más` }] : found,
      };
    }
    if (kind === 'ledger')
      return {
        result: 'not-checked',
        said: {
          en: `The list of a ledger has no numbers or links of its own: only checkpoints tell. Its last link: ${head}`,
          es: `La lista de un libro no tiene números ni eslabones propios: solo los puntos de control dicen algo. Su último eslabón: ${head}`,
        },
      };
    return {
      result: 'holds',
      said: {
        en: `Lines: ${lines}, the last of ${last_at}. Keep its last link, and the day on which you got it: ${head}`,
        es: `Líneas: ${lines}, la última del ${last_at}. Guarde su último eslabón, y el día en que lo recibió: ${head}`,
      },
    };
  },
};

const words: Readonly<Record<JournalFault, { readonly [lang in keyof Words]: (line: number) => string }>> = {
  gap: {
    en: (line) => `line ${line}: its number does not follow: a line is missing, comes twice, or stands elsewhere`,
    es: (line) => `línea ${line}: su número no es el que sigue: falta una línea, se repite o está en otro lugar`,
  },
  changed: {
    en: (line) => `line ${line}: it was changed, or what stood before it was`,
    es: (line) => `línea ${line}: fue cambiada, o lo fue lo que estaba antes`,
  },
  clock: {
    en: (line) => `line ${line}: its time lies before that of a line before it`,
    es: (line) => `línea ${line}: su hora es anterior a la de una línea que está antes`,
  },
  unreadable: {
    en: (line) => `line ${line}: no line of this journal`,
    es: (line) => `línea ${line}: no es una línea de este diario`,
  },
};
