import type { Lang } from '@daybook/types';

/** What the page on who reported says. */
export interface ReportingWords {
  readonly title: string;
  readonly lead: string;
  readonly names: (period: string) => string;
  readonly silent: string;
  readonly unusable: string;
  readonly late: string;
  readonly exempt: string;
  readonly notDue: string;
  readonly unasked: string;
  readonly nobody: string;
  readonly history: string;
}

export const reportingWords: Readonly<Record<Lang, ReportingWords>> = {
  en: {
    title: 'Who reported',
    lead: 'A list says which agencies are expected to report, under which law, and by when. Here is what they did.',
    names: (period) => `By name, ${period}`,
    silent: 'Silent: the day has passed, and nothing was published',
    unusable: 'Sent something that could not be used, or that tells nothing of the quarter',
    late: 'Reported after the day that it was due',
    exempt: 'Exempt from reporting',
    notDue: 'Not due yet',
    unasked: 'Reported without being expected to',
    nobody:
      'No list of expected agencies was given when these pages were made. So nobody can be called silent, and who is missing is not known.',
    history: 'Quarter by quarter',
  },
  es: {
    title: 'Quién informó',
    lead: 'Una lista dice qué agencias deben informar, según qué ley y cuándo. Esto es lo que hicieron.',
    names: (period) => `Por nombre, ${period}`,
    silent: 'En silencio: el plazo pasó y no se publicó nada',
    unusable: 'Enviaron algo que no se pudo usar o que no dice nada del trimestre',
    late: 'Informaron después del vencimiento',
    exempt: 'Exentas de informar',
    notDue: 'Aún no vence',
    unasked: 'Informaron sin que se esperara',
    nobody:
      'No se dio una lista de agencias esperadas cuando se hicieron estas páginas. Por eso no puede decirse de nadie que guarda silencio, y no se sabe quién falta.',
    history: 'Trimestre a trimestre',
  },
};
