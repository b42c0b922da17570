import type { Format } from './format.ts';
import { json } from './json.ts';
import { text } from './text.ts';

/** Every output format. A new one is one file and one line here. */
export const formats: readonly Format[] = [text, json];
