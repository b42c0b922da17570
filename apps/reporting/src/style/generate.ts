import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The style as a module, with an address that changes with its content. */
export function generate(): Map<string, string> {
  const css = readFileSync(join(import.meta.dirname, 'app.css'), 'utf8');
  const print = createHash('sha256').update(css).digest('hex').slice(0, 16);
  const text = `// Generated from apps/reporting/src/style/app.css by \`npm run generate\`. Do not edit.

export const appCss = ${JSON.stringify(css)};

/** Where the style is served. */
export const appCssPath = '/style/${print}.css';
`;
  return new Map([['generated/app-css.ts', text]]);
}
