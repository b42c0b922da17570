import { csv } from './csv.ts';
import type { ReportFormat } from './format.ts';
import { html } from './html/html.ts';
import { json } from './json.ts';
import { text } from './text.ts';
import { xlsx } from './xlsx/xlsx.ts';

/** Every form in which a report is printed. A new one is one file and one line here. */
export const formats: readonly ReportFormat[] = [json, csv, xlsx, html, text];
