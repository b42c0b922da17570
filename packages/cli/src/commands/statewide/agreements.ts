import { reportFormatOption } from '../../options/report-format-option.ts';
import { sharedOptions } from '../../options/shared-options.ts';
import { UsageFault } from '../../terminal/usage-fault.ts';
import type { Command } from '../command.ts';

/** `daybook statewide agreements`: who signed, switched and left, from list to list. */
export const agreements: Command = {
  name: 'agreements',
  takes: '[paths...]',
  usage: {
    en: '<list@day> <list@day>… | <folder of an import> [options]',
    es: '<lista@día> <lista@día>… | <carpeta de una importación> [opciones]',
  },
  description: {
    en: 'Follow 287(g) agreements from one of ICE’s lists to the next: who signed, signed again, switched the model or left, by state and month, and how names were matched.',
    es: 'Seguir los acuerdos 287(g) de una lista de ICE a la siguiente: quién firmó, firmó de nuevo, cambió de modelo o salió, por estado y mes, y cómo se relacionaron los nombres.',
  },
  examples: [
    'daybook statewide agreements may.csv@2025-05-16 july.xlsx@2025-07-11',
    'daybook statewide agreements out/287g --state FL --full',
    'daybook statewide agreements out/287g -o agreements.html -o agreements.csv -o chart.svg',
  ],
  options: [
    sharedOptions.state,
    {
      flags: '--register <file>',
      words: {
        en: 'agencies of earlier imports, with the spellings that a person put together',
        es: 'agencias de importaciones anteriores, con las grafías que una persona reunió',
      },
    },
    sharedOptions.full,
    {
      flags: '-o, --out <file>',
      words: {
        en: 'write it to this file: .html (with the chart), .csv (a row for each change), .xlsx, .json, .txt, or .svg (the chart alone). May be given several times',
        es: 'escribirlo en este archivo: .html (con el gráfico), .csv (una fila por cambio), .xlsx, .json, .txt o .svg (solo el gráfico). Se puede dar varias veces',
      },
      isMany: true,
    },
    reportFormatOption,
    sharedOptions.json,
    sharedOptions.lang,
    sharedOptions.quiet,
  ],
  async run([paths], options, terminal) {
    if (!Array.isArray(paths) || paths.length === 0)
      throw new UsageFault({
        en: 'Name the lists, each with the day that it shows.\nType: daybook statewide agreements may.csv@2025-05-16 july.xlsx@2025-07-11',
        es: 'Nombre las listas, cada una con el día que muestra.\nEscriba: daybook statewide agreements mayo.csv@2025-05-16 julio.xlsx@2025-07-11',
      });
    const { agreementsOver } = await import('../../adding-up/agreements-over.ts');
    return agreementsOver(paths, options, terminal);
  },
};
