import type { Jobs } from './index.ts';

/** In which part of the program each job is: what makes reports is large, and is loaded only by who makes some. */
export const partOfJob: Readonly<Record<keyof Jobs, 'work' | 'make'>> = {
  annotate: 'work',
  mend: 'work',
  rows: 'work',
  choices: 'make',
  countable: 'make',
  counts: 'make',
  report: 'make',
  subjects: 'make',
  template: 'make',
  together: 'make',
};
