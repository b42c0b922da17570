import type { Words } from '@daybook/types';

/** What is said of a period for which nobody was expected to report: then nobody can be missing. */
export function nobodyAsked(reported: number): Words {
  return {
    en: `${reported} reported; nobody said who was expected to`,
    es: `${reported} ${reported === 1 ? 'informó' : 'informaron'}; nadie indicó de quiénes se esperaba un informe`,
  };
}
