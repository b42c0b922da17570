import { html, type Markup } from '@daybook/files';
import { showNumber } from '@daybook/reports/printing';
import type { QuarterStanding } from '../facts/site-facts.ts';
import type { SiteSource } from '../page/site-page.ts';
import type { Standing } from '../words/site-words.ts';

/** What an agency did about a quarter, in a cell: late and partial reports say so. */
export function standingCell(standing: QuarterStanding | undefined, { words, codes }: SiteSource): Markup {
  const kind = standingKind(standing);
  const { days_late = null, months_covered = 0, months_in_period = 0, exemption } = standing ?? {};
  const came = kind === 'reported' || kind === 'nil' || kind === 'reported-zero';
  const more = [
    ...(came && (days_late ?? 0) > 0 ? [words.late(showNumber(days_late ?? 0))] : []),
    ...(came && months_covered < months_in_period
      ? [words.partly(String(months_covered), String(months_in_period))]
      : []),
    ...(exemption === undefined ? [] : [codes.title('reporting-exemption', exemption)]),
  ];
  return html`<td>${words.standings[kind][0]}${more.length > 0 ? html`<small>${more.join(', ')}</small>` : undefined}</td>`;
}

/** A standing as one that there are words for: one that is not known to this version is `unknown`. */
export function standingKind(standing: Pick<QuarterStanding, 'standing'> | undefined): Standing {
  if (standing === undefined) return 'none';
  return KINDS.find((kind) => kind === standing.standing) ?? 'unknown';
}

const KINDS: readonly Standing[] = ['reported', 'nil', 'reported-zero', 'silent', 'exempt', 'not-due', 'unknown'];
