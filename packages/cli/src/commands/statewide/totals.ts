import { datasetTyped } from '../../adding-up/dataset-typed.ts';
import { reportFormatOption } from '../../options/report-format-option.ts';
import { sharedOptions } from '../../options/shared-options.ts';
import type { Command } from '../command.ts';

/** `daybook statewide totals`: the sums of a state, with who is in them and who is not. */
export const totals: Command = {
  name: 'totals',
  takes: '[folders...]',
  usage: { en: '<state/> [options]', es: '<estado/> [opciones]' },
  description: {
    en: 'Add up what the agencies published: every sum with how many agencies are in it, "at least" where some withhold or lack the figure; coverage first.',
    es: 'Sumar lo que publicaron las agencias: cada suma con cuántas agencias la dan, «como mínimo» donde algunas reservan la cifra o les falta; primero la cobertura.',
  },
  examples: [
    'daybook statewide totals state/ --quarter 2026-Q1',
    'daybook statewide totals state/ --full -o totals.csv -o totals.html',
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
  async run([folders], options, terminal) {
    const folder = datasetTyped(folders, 'totals');
    return (await import('../../adding-up/totals-in.ts')).totalsIn(folder, options, terminal);
  },
};
