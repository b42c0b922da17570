import type { Format } from './format.ts';
import { github } from './github.ts';
import { html } from './html/html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every output format. A new one is one file and one line here. */
export const formats: readonly Format[] = [text, json, jsonl, sarif, junit, github, html];
