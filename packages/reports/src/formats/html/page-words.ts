import type { PrintoutNote } from '../../printing/printout.ts';

/** What a page says beside its report. */
export interface PageWords {
  readonly skip: string;
  readonly contents: string;
  readonly notes: Readonly<Record<PrintoutNote['kind'], string>>;
  /** "Page" 3 "of" 7. */
  readonly page: readonly [before: string, of: string];
  readonly footer: string;
}

export const pageWords: Readonly<Record<'en' | 'es', PageWords>> = {
  en: {
    skip: 'Skip to the figures',
    contents: 'Contents',
    notes: { draft: 'Draft.', nil: 'Certified.', partial: 'Not complete.', withheld: 'Withheld.', basis: 'Source.' },
    page: ['Page ', ' of '],
    footer:
      'This page holds everything it shows. It loads nothing and sends nothing. It holds counts only, and nothing of a single person.',
  },
  es: {
    skip: 'Ir a las cifras',
    contents: 'Contenido',
    notes: {
      draft: 'Borrador.',
      nil: 'Certificado.',
      partial: 'Incompleto.',
      withheld: 'Reservado.',
      basis: 'Fuente.',
    },
    page: ['Página ', ' de '],
    footer:
      'Esta página contiene todo lo que muestra. No carga ni envía nada. Solo contiene recuentos y nada de una persona en particular.',
  },
};
