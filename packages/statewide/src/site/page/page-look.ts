import { Sha256 } from '@daybook/files';
import { chartStyle, chartTokens } from '../../charts/chart-style.ts';
import { siteStyle } from './site-style.ts';

/** The style of a page, and the policy under which it holds this style and loads nothing. */
export interface PageLook {
  readonly style: string;
  readonly policy: string;
}

/** The look of public pages. @param more style of what only some pages have, over the same tokens. */
export function pageLook(more = ''): PageLook {
  const style = `${chartTokens}${chartStyle}${siteStyle}${more}`;
  const digest = btoa(String.fromCharCode(...new Sha256().update(new TextEncoder().encode(style)).digest()));
  return {
    style,
    policy: `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
  };
}
