import type { Lang } from '@daybook/types';

/** Why a count that was typed gives no report, in words. */
interface CountsWords {
  readonly noNumber: string;
  readonly nothingTyped: string;
  readonly periodNotOver: string;
  readonly thereAlready: string;
  readonly noAgency: string;
}

/** By language. */
export const countsWords: Readonly<Record<Lang, CountsWords>> = {
  en: {
    noNumber: 'Type a whole number. Leave the field empty if it was not counted.',
    nothingTyped:
      'Nothing is typed. If no request came, certify that with “We received none”; an empty form says nothing.',
    periodNotOver: 'This quarter is not over. Choose one that is.',
    thereAlready:
      'A report of this agency and quarter lies open already. To change it, choose it at the top under “What you type”.',
    noAgency: 'Say whose counts these are.',
  },
  es: {
    noNumber: 'Escriba un número entero. Deje el campo vacío si no se contó.',
    nothingTyped:
      'No hay nada escrito. Si no llegó ninguna solicitud, certifíquelo con «No recibimos ninguna»; un formulario vacío no dice nada.',
    periodNotOver: 'Este trimestre no ha terminado. Elija uno que ya terminó.',
    thereAlready:
      'Ya está abierto un informe de esta agencia y este trimestre. Para cambiarlo, elíjalo arriba en «Qué va a escribir».',
    noAgency: 'Diga de quién son estos recuentos.',
  },
};
