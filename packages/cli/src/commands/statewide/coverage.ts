import { datasetTyped } from '../../adding-up/dataset-typed.ts';
import { reportFormatOption } from '../../options/report-format-option.ts';
import { sharedOptions } from '../../options/shared-options.ts';
import { UsageFault } from '../../terminal/usage-fault.ts';
import type { Command } from '../command.ts';

/** `daybook statewide coverage`: who was expected to report, and what came. */
export const coverage: Command = {
  name: 'coverage',
  takes: '[folders...]',
  usage: { en: '<state/> [options]', es: '<estado/> [opciones]' },
  description: {
    en: 'Say who was expected to report and what came: reported, nil, silent, late, period by period; and by name who is missing.',
    es: 'Decir quién debía informar y qué llegó: con informe, nada, en silencio, con retraso, período por período; y por su nombre quién falta.',
  },
  examples: [
    'daybook statewide coverage state/',
    'daybook statewide coverage state/ --by agency --period 2026-Q1',
    'daybook statewide coverage state/ -o coverage.html -o coverage.csv',
  ],
  options: [
    {
      flags: '--by <period|agency>',
      words: {
        en: 'a row a period, or a row an agency and period; period if not given',
        es: 'una fila por período, o una fila por agencia y período; período si no se da',
      },
    },
    {
      flags: '--period <name>',
      words: { en: 'one period alone, such as 2026-Q1', es: 'un solo período, por ejemplo 2026-Q1' },
    },
    {
      flags: '--duty <id>',
      words: {
        en: 'one law or programme alone, as the registry names it',
        es: 'una sola ley o programa, como lo nombra el registro',
      },
    },
    sharedOptions.state,
    sharedOptions.printed,
    reportFormatOption,
    sharedOptions.json,
    sharedOptions.lang,
    sharedOptions.quiet,
  ],
  async run([folders], options, terminal) {
    const folder = datasetTyped(folders, 'coverage');
    const { by } = options;
    if (by !== undefined && by !== 'period' && by !== 'agency')
      throw new UsageFault({
        en: `--by takes period or agency, not "${by}".\nType: daybook statewide coverage ${folder} --by agency`,
        es: `--by acepta period o agency, no "${by}".\nEscriba: daybook statewide coverage ${folder} --by agency`,
      });
    const { coverageIn } = await import('../../adding-up/coverage-in.ts');
    return coverageIn(folder, by ?? 'period', options, terminal);
  },
};
