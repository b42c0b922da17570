import type { CommandGroup } from '../command-group.ts';
import { agreements } from './agreements.ts';
import { audit } from './audit.ts';
import { build } from './build.ts';
import { coverage } from './coverage.ts';
import { evidence } from './evidence.ts';
import { fiscal } from './fiscal.ts';
import { match } from './match.ts';
import { publish } from './publish.ts';
import { reconcile } from './reconcile.ts';
import { site } from './site.ts';
import { totals } from './totals.ts';

/** `daybook statewide`: many publications as one dataset, and what is asked of it. A new command is one file and one line. */
export const statewide: CommandGroup = {
  name: 'statewide',
  description: {
    en: 'Add up the publications of a state: who reported, the figures, and the questions of an audit.',
    es: 'Reunir las publicaciones de un estado: quién informó, las cifras y las preguntas de una auditoría.',
  },
  examples: [
    'daybook statewide build publications/ --out state/',
    'daybook statewide coverage state/',
    'daybook statewide totals state/ --quarter 2026-Q1',
    'daybook statewide audit state/ --quarter 2026-Q1',
  ],
  commands: [build, coverage, totals, match, audit, reconcile, evidence, fiscal, agreements, publish, site],
};
