import type { ScriptName } from './scripts.ts';

/** What a page may load, run and send: its own style and forms, and nothing else. */
const PLAIN = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'";
const CLOSED = "base-uri 'none'; frame-ancestors 'none'";

const policies: Readonly<Record<ScriptName, string>> = {
  // It asks the server to keep a draft.
  entry: `${PLAIN}; script-src 'self'; connect-src 'self'; ${CLOSED}`,
  // It reads files of the person: it may connect to nothing and send no form. Its worker is a text, under the same policy.
  check: `default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; worker-src blob:; connect-src 'none'; form-action 'none'; ${CLOSED}`,
};

/** The policy of a page, by the script that it runs. */
export function policyOf(script: ScriptName | undefined): string {
  return script === undefined ? `${PLAIN}; ${CLOSED}` : policies[script];
}

/** Sent with every page: it loads its own style and nothing else, and nobody may put it into a page of theirs. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyOf(undefined),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  // Pages hold records: no copy stays in a browser that somebody else uses next.
  'Cache-Control': 'no-store',
};
