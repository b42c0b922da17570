import { datasetTyped } from '../../adding-up/dataset-typed.ts';
import { reportFormatOption } from '../../options/report-format-option.ts';
import { sharedOptions } from '../../options/shared-options.ts';
import type { Command } from '../command.ts';

/** `daybook statewide fiscal`: what was spent and what came in, by money source. */
export const fiscal: Command = {
  name: 'fiscal',
  takes: '[paths...]',
  usage: { en: '<state/> [options]', es: '<estado/> [opciones]' },
  description: {
    en: 'Add up spending and reimbursement by money source, and ask where local money was spent on what a provision of the place keeps local means out of.',
    es: 'Sumar gasto y reembolso según el origen del dinero, y preguntar dónde se gastó dinero local en lo que una disposición del lugar excluye.',
  },
  examples: [
    'daybook statewide fiscal state/',
    'daybook statewide fiscal state/ --records agencies.ndjson jurisdictions.ndjson law/ --quarter 2026-Q1',
    'daybook statewide fiscal state/ -o money.html -o money.csv',
  ],
  options: [
    sharedOptions.state,
    sharedOptions.quarter,
    { flags: '--agency <id>', words: { en: 'one agency alone', es: 'una sola agencia' } },
    sharedOptions.records,
    sharedOptions.full,
    sharedOptions.printed,
    reportFormatOption,
    sharedOptions.json,
    sharedOptions.today,
    sharedOptions.lang,
  ],
  async run([paths], options, terminal) {
    const folder = datasetTyped(paths, 'fiscal');
    const { fiscalIn } = await import('../../adding-up/fiscal-in.ts');
    return fiscalIn(folder, options, terminal);
  },
};
