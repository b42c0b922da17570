/** What papers can show of a condition: that it is met, that it is not, or nothing. */
export type Met = 'met' | 'unmet' | 'open';

/**
 * Judges a condition of law by the papers alone.
 *
 * Only conditions that are papers can be judged so. Everything about the person or the procedure stays `open`, and
 * everything does when the papers are not given: the log's silence is no proof.
 *
 * @param condition code of the codelist `duty-condition`.
 * @param instruments codes of the request's papers; `undefined` when they are not known, `[]` when there were none.
 */
export function conditionMet(condition: string, instruments: readonly string[] | undefined): Met {
  const papers = SHOWN_BY[condition];
  if (papers === undefined || instruments === undefined || instruments.includes('unknown')) return 'open';
  if (instruments.some((instrument) => papers.includes(instrument))) return 'met';
  return MAY_LACK_A_PAPER.has(condition) ? 'open' : 'unmet';
}

const WARRANTS = ['judicial-arrest-warrant', 'judicial-search-warrant', 'blackies-warrant', 'state-warrant'];

const SHOWN_BY: Readonly<Record<string, readonly string[]>> = {
  'judicial-warrant': WARRANTS,
  'judicial-probable-cause': ['judicial-arrest-warrant', 'judicial-search-warrant', 'state-warrant'],
  'judicial-official-order': ['judicial-arrest-warrant', 'state-warrant', 'court-order'],
  // A warrant is an order of a court too; a subpoena may come from a lawyer.
  'court-order': ['court-order', 'writ-habeas', ...WARRANTS],
  'judicial-subpoena': ['judicial-subpoena', 'grand-jury-subpoena'],
  'admin-warrant-attached': ['i-200', 'i-205'],
};

/** A judge may have found or ordered it in a paper of the agency's own that did not come with the request. */
const MAY_LACK_A_PAPER = new Set(['judicial-probable-cause', 'judicial-official-order', 'court-order']);
