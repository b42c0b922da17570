import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of the style, in the order in which they count: a later one may overrule an earlier one. */
const PARTS = [
  'tokens',
  'text',
  'frame',
  'forms',
  'tables',
  // The rooms of the app.
  'entry',
  'listing',
  'queue',
  'entry-form',
  'check',
  'publish',
  'makes',
  // On paper what a room says of its own may still be left out.
  'print',
];

/** The style as a module, with an address that changes with its content. */
export function generate(): Map<string, string> {
  const parts = PARTS.map((part) => readFileSync(join(import.meta.dirname, `${part}.css`), 'utf8'));
  const print = createHash('sha256').update(parts.join('')).digest('hex').slice(0, 16);
  const text = `// Generated from the parts of apps/reporting/src/style by \`npm run generate\`. Do not edit.

export const appCss = [
${parts.map((css) => `  ${JSON.stringify(css)},\n`).join('')}].join('');

/** Where the style is served. */
export const appCssPath = '/style/${print}.css';
`;
  return new Map([['generated/app-css.ts', text]]);
}
