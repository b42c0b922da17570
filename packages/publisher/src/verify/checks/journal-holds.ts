import type { Words } from '@daybook/types';
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
    const { links, head, last_at, faulty, faults } = await facts.journal();
    const found = faults.map(({ line, what }) => ({ en: words[what].en(line), es: words[what].es(line) }));
    if (links === 0)
      return {
        result: 'fails',
        said: {
          en: 'The file holds no line of a journal. Ask the agency for the copy that its app hands out under Copies.',
          es: 'El archivo no contiene ninguna línea de un diario. Pida a la agencia la copia que entrega su aplicación en Copias.',
        },
      };
    if (faulty > 0)
      return {
        result: 'fails',
        said: {
          en: `Lines that do not hold: ${faulty}, of ${links}.`,
          es: `Líneas que no se sostienen: ${faulty}, de ${links}.`,
        },
        found,
      };
    const until: Words =
      last_at === undefined ? { en: '', es: '' } : { en: `, the last of ${last_at}`, es: `, la última del ${last_at}` };
    return {
      result: 'holds',
      said: {
        en: `Lines: ${links}${until.en}. Keep its last link: ${head}`,
        es: `Líneas: ${links}${until.es}. Guarde su último eslabón: ${head}`,
      },
    };
  },
};

const words = {
  gap: {
    en: (line: number) => `line ${line}: a line before it is missing`,
    es: (line: number) => `línea ${line}: falta una línea anterior`,
  },
  changed: {
    en: (line: number) => `line ${line}: it was changed, or what stood before it was`,
    es: (line: number) => `línea ${line}: fue cambiada, o lo fue lo que estaba antes`,
  },
  unreadable: {
    en: (line: number) => `line ${line}: no line of a journal`,
    es: (line: number) => `línea ${line}: no es una línea de un diario`,
  },
};
