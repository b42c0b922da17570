import { sharedOptions } from '../options/shared-options.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import type { Command } from './command.ts';

/** `daybook diff`: what changed between two releases, two files of records or two versions of the standard. */
export const diff: Command = {
  name: 'diff',
  takes: '[paths...]',
  usage: { en: '<older> <newer> [options]', es: '<anterior> <más nueva> [opciones]' },
  description: {
    en: 'Say what changed between two releases: added, amended and why, withdrawn, shown less, and what changed silently. Also between two files of records, or two versions of the standard.',
    es: 'Decir qué cambió entre dos publicaciones: lo nuevo, lo modificado y por qué, lo retirado, lo que se muestra menos y lo que cambió en silencio. También entre dos archivos de registros o dos versiones del estándar.',
  },
  examples: [
    'daybook diff releases/2026-q1 releases/2026-q2',
    'daybook diff releases/2026-q1 releases/2026-q2 --json -o out/diff.json',
    'daybook diff agencies-2025.ndjson agencies-2026.ndjson',
    'daybook diff --schemas old/schemas new/schemas',
  ],
  options: [
    {
      flags: '--schemas',
      words: {
        en: 'compare two versions of the standard: folders with schemas and codelists',
        es: 'comparar dos versiones del estándar: carpetas con esquemas y listas de códigos',
      },
    },
    {
      flags: '--across-agencies',
      words: {
        en: 'compare releases of two agencies: what each states of itself, not entry by entry',
        es: 'comparar publicaciones de dos agencias: lo que cada una declara de sí misma, no cada anotación',
      },
    },
    {
      flags: '--full',
      words: { en: 'print every change, not only the first of many', es: 'imprimir todos los cambios' },
    },
    sharedOptions.json,
    {
      flags: '-o, --out <file>',
      words: { en: 'write it to this file; .json writes JSON', es: 'escribirlo en este archivo; .json escribe JSON' },
    },
    sharedOptions.lang,
    sharedOptions.quiet,
  ],
  async run([paths], options, terminal) {
    const [older, newer, more] = Array.isArray(paths) ? (paths as string[]) : [];
    if (older === undefined || newer === undefined)
      throw new UsageFault({
        en: 'Name the two that are to be compared, the older one first.\nType: daybook diff releases/2026-q1 releases/2026-q2',
        es: 'Nombre las dos cosas que se comparan, la anterior primero.\nEscriba: daybook diff releases/2026-q1 releases/2026-q2',
      });
    if (more !== undefined)
      throw new UsageFault({
        en: `Two are compared, not more.\nType: daybook diff ${older} ${newer}`,
        es: `Se comparan dos, no más.\nEscriba: daybook diff ${older} ${newer}`,
      });
    const { diffOf } = await import('../comparing/diff-of.ts');
    return diffOf(older, newer, options, terminal);
  },
};
