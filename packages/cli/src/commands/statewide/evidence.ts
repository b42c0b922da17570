import { datasetTyped } from '../../adding-up/dataset-typed.ts';
import { reportFormatOption } from '../../options/report-format-option.ts';
import { sharedOptions } from '../../options/shared-options.ts';
import type { Command } from '../command.ts';

/** `daybook statewide evidence`: detainer compliance beside violent crime and detention cost. */
export const evidence: Command = {
  name: 'evidence',
  takes: '[paths...]',
  usage: { en: '<state/> [options]', es: '<estado/> [opciones]' },
  description: {
    en: 'Set detainer compliance beside violent crime and detention cost: with numerator, denominator, months, source year and interval, never across a change of how crimes are counted.',
    es: 'Poner el cumplimiento de retenciones junto a los delitos violentos y el costo de la detención: con numerador, denominador, meses, año de la fuente e intervalo, nunca a través de un cambio en la forma de contar delitos.',
  },
  examples: [
    'daybook statewide evidence state/',
    'daybook statewide evidence state/ --quarter 2026-Q1 -o evidence.html -o evidence.csv',
  ],
  options: [
    sharedOptions.state,
    sharedOptions.quarter,
    sharedOptions.full,
    sharedOptions.printed,
    reportFormatOption,
    sharedOptions.json,
    sharedOptions.today,
    sharedOptions.lang,
  ],
  async run([paths], options, terminal) {
    const folder = datasetTyped(paths, 'evidence');
    const { evidenceIn } = await import('../../adding-up/evidence-in.ts');
    return evidenceIn(folder, options, terminal);
  },
};
