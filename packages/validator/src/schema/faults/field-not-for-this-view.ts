import type { SchemaFault } from '../schema-fault.ts';

/** A field that the copy's readers may not see. */
export const fieldNotForThisView: SchemaFault = {
  id: 'field-not-for-this-view',
  severity: 'error',
  flaws: ['unwelcome'],
  title: { en: 'A field that these readers may not see', es: 'Un campo que estos lectores no deben ver' },
  why: {
    en: 'A copy for the public, or for a regulator, has only the fields that its readers may see. Another one could point at a person.',
    es: 'Una copia para el público, o para un organismo regulador, solo lleva los campos que sus lectores pueden ver. Otro podría señalar a una persona.',
  },
  fix: {
    en: 'Remove the field from this copy. The agency\'s own log keeps it. If this is the agency\'s own log, write "agency" as its view.',
    es: 'Quite el campo de esta copia. La bitácora propia de la agencia lo conserva. Si esta es esa bitácora, escriba "agency" como vista.',
  },
  message: {
    public: {
      en: '"{field}" may not stand in a public record.',
      es: '"{field}" no puede figurar en un registro público.',
    },
    regulator: {
      en: '"{field}" is not among what this law asks for: {law}.',
      es: '"{field}" no está entre lo que pide esta ley: {law}.',
    },
  },
  basis: [
    { citation: 'Daybook standard: a view has only the fields that its audience may see', verification: 'verified' },
  ],
  since: '1.0',
  describe({ view = '', book }) {
    const law = book.titles.views[view];
    return law === undefined ? { variant: 'public' } : { variant: 'regulator', values: { law } };
  },
};
