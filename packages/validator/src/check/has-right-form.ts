import type { Entry } from '@daybook/types';
import { judgeBySchema } from './schema-check.ts';

/** Whether a record follows its schema, or the view of it for the audience that it names. */
export const hasRightForm = (entry: Entry): boolean => judgeBySchema(entry).isWhole;
