import { choices } from './choices.ts';
import { report } from './report.ts';
import { subjects } from './subjects.ts';
import { template } from './template.ts';
import { together } from './together.ts';

/** What makes something new. */
export const jobs = { choices, report, subjects, template, together };
