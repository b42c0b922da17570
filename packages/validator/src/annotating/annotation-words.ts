import type { Annotation } from '@daybook/files';
import type { Lang, Severity } from '@daybook/types';

/** What stands in a workbook around its findings, in one language. */
export interface AnnotationWords extends Pick<Annotation, 'headings' | 'more' | 'withoutNote'> {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly checkedOn: (date: string) => string;
  readonly colours: string;
  readonly howTo: string;
  /** Findings of which only the first are listed. */
  readonly notListed: (count: number) => string;
  /** Findings in the other files that were checked. */
  readonly elsewhere: (count: number) => string;
  readonly answered: (count: number) => string;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const annotationWords: Readonly<Record<Lang, AnnotationWords>> = {
  en: {
    headings: ['Kind', 'Sheet', 'Cell', 'Heading', 'What is wrong', 'How to put it right', 'Rule'],
    severity: { error: 'Error', warning: 'Warning', flag: 'Flag' },
    checkedOn: (date) => `Checked as on ${date}.`,
    colours:
      'Red: must be put right. Amber: could be better. Blue: a flag, which asks the reviewer something; nothing need be wrong.',
    howTo:
      'Correct the cells in your own sheets, save, and check again: the marks of what is right go away. Nothing is read from this sheet.',
    more: (count) => `And ${count} more for this cell: see the list of findings.`,
    withoutNote: (sheet, count) =>
      `Sheet ${sheet}: ${counted(count, 'more cell is', 'more cells are')} coloured without a note.`,
    notListed: (count) =>
      `${counted(count, 'more finding is', 'more findings are')} not listed. Correct these, and check again.`,
    elsewhere: (count) =>
      `${counted(count, 'more finding is', 'more findings are')} in the other files that were checked.`,
    answered: (count) => `${counted(count, 'question is', 'questions are')} answered in the log and not marked.`,
  },
  es: {
    headings: ['Tipo', 'Hoja', 'Celda', 'Encabezado', 'Qué está mal', 'Cómo corregirlo', 'Regla'],
    severity: { error: 'Error', warning: 'Advertencia', flag: 'Señal' },
    checkedOn: (date) => `Verificado con fecha ${date}.`,
    colours:
      'Rojo: hay que corregirlo. Ámbar: se puede mejorar. Azul: una señal, que pregunta algo a quien revisa; puede que nada esté mal.',
    howTo:
      'Corrija las celdas en sus propias hojas, guarde y verifique de nuevo: las marcas de lo corregido desaparecen. De esta hoja no se lee nada.',
    more: (count) => `Y ${count} más para esta celda: vea la lista de hallazgos.`,
    withoutNote: (sheet, count) =>
      `Hoja ${sheet}: ${counted(count, 'celda más está coloreada', 'celdas más están coloreadas')} sin nota.`,
    notListed: (count) =>
      `${counted(count, 'hallazgo más no está', 'hallazgos más no están')} en la lista. Corrija estos y verifique de nuevo.`,
    elsewhere: (count) =>
      `${counted(count, 'hallazgo más está', 'hallazgos más están')} en los otros archivos verificados.`,
    answered: (count) =>
      `${counted(count, 'pregunta está respondida', 'preguntas están respondidas')} en la bitácora y no se marcan.`,
  },
};
