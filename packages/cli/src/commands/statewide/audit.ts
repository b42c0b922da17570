import { datasetTyped } from '../../adding-up/dataset-typed.ts';
import { sharedOptions } from '../../options/shared-options.ts';
import type { Command } from '../command.ts';

/** `daybook statewide audit`: transfers beside bookings and beside logged requests, and the questions that follow. */
export const audit: Command = {
  name: 'audit',
  takes: '[paths...]',
  usage: { en: '<state folder> [options]', es: '<carpeta del estado> [opciones]' },
  description: {
    en: 'Compare transfers to ICE with bookings and with logged requests, agency by agency and quarter by quarter. It asks questions and judges nothing.',
    es: 'Comparar las entregas a ICE con los ingresos y con las solicitudes anotadas, agencia por agencia y trimestre por trimestre. Hace preguntas y no juzga nada.',
  },
  examples: [
    'daybook statewide audit state/',
    'daybook statewide audit state/ --quarter 2026-Q1 -o out/audit.html -o out/funnel.svg',
    'daybook statewide audit state/ --agency us-zz-znnyprhs --full',
    'daybook statewide audit state/ --rows us-zz-znnyprhs:2026-Q1:transfers',
    'daybook statewide audit state/ --records agencies.ndjson jurisdictions.ndjson law/',
    'daybook statewide audit state/ --false-alarms',
  ],
  options: [
    { flags: '--agency <id>', words: { en: 'speak of this agency alone', es: 'hablar solo de esta agencia' } },
    sharedOptions.quarter,
    sharedOptions.state,
    {
      flags: '--rows <number>',
      words: {
        en: 'print the published rows behind a number',
        es: 'imprimir las filas publicadas en que se basa una cifra',
      },
    },
    {
      flags: '--false-alarms',
      words: {
        en: 'simulate how often the questions would come if nothing were amiss',
        es: 'simular cuántas veces vendrían las preguntas si no pasara nada',
      },
    },
    sharedOptions.records,
    { flags: '--full', words: { en: 'print every number', es: 'imprimir todas las cifras' } },
    {
      flags: '-o, --out <file>',
      isMany: true,
      words: {
        en: 'write it to this file: .html, .svg (the funnel plot), .json, .csv, .xlsx, .txt; may be given again',
        es: 'escribirlo en este archivo: .html, .svg (el gráfico de embudo), .json, .csv, .xlsx, .txt; se puede repetir',
      },
    },
    sharedOptions.json,
    sharedOptions.lang,
  ],
  async run([paths], options, terminal) {
    const folder = datasetTyped(paths, 'audit');
    const { auditState } = await import('../../auditing/audit-state.ts');
    return auditState(folder, options, terminal);
  },
};
