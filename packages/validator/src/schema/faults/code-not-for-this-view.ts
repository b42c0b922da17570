import { coarseCodeOf } from '@daybook/reports';
import type { SchemaFault } from '../schema-fault.ts';

/** A code that tells something of a person, in a public record. */
export const codeNotForThisView: SchemaFault = {
  id: 'code-not-for-this-view',
  severity: 'error',
  flaws: ['telling'],
  title: { en: 'A code that says too much in public', es: 'Un código que dice demasiado en público' },
  why: {
    en: 'Some codes tell something of the person: a conviction, a refusal, an illness. In public a coarser code stands for them.',
    es: 'Algunos códigos dicen algo de la persona: una condena, una negativa, una enfermedad. En público los sustituye un código más general.',
  },
  fix: {
    en: 'Write the coarser code that the message names. If it then stands there twice, keep it once.',
    es: 'Escriba el código más general que indica el mensaje. Si queda repetido, déjelo una sola vez.',
  },
  message: {
    en: '"{value}" tells something of the person. In a public record "{coarse}" ({title}) stands for it.',
    es: '"{value}" dice algo de la persona. En un registro público lo sustituye "{coarse}" ({title}).',
  },
  basis: [
    {
      citation: 'Daybook standard: codes that tell of a person appear publicly as their coarse parent',
      verification: 'verified',
    },
  ],
  since: '1.0',
  describe({ field, value, book }) {
    const list = field.list ?? '';
    const code = String(value);
    const coarse = coarseCodeOf(list, code) ?? '';
    const title = book.titles.codes[list]?.[coarse] ?? coarse;
    return { values: { value: code, coarse, title }, fix: { from: code, to: coarse, certain: true } };
  },
};
