import { choices } from './choices.ts';
import { countable } from './countable.ts';
import { counts } from './counts.ts';
import { report } from './report.ts';
import { subjects } from './subjects.ts';
import { template } from './template.ts';
import { together } from './together.ts';

/** What makes something new. */
export const jobs = { choices, countable, counts, report, subjects, template, together };
