import { states } from '@daybook/files';
import { CodeWords } from '@daybook/reports/printing';
import type { AskCode, Lang, RevisionReasonCode } from '@daybook/types';
import { zones } from '../../reference/zones.ts';

/** What can be chosen where an agency is described. */
export interface Choices {
  readonly types: readonly { readonly code: string; readonly title: string }[];
  /** With the time zone of those that keep one. */
  readonly states: readonly { readonly postal: string; readonly name: string; readonly zone?: string }[];
  readonly zones: readonly string[];
  /** What can be asked for. */
  readonly asks: readonly { readonly code: AskCode; readonly title: string }[];
  /** Why a report is corrected. */
  readonly reasons: readonly { readonly code: RevisionReasonCode; readonly title: string }[];
}

/** The choices, in words of one language. */
export async function choices({ lang }: { readonly lang: Lang }): Promise<Choices> {
  const codes = await CodeWords.in(lang);
  return {
    types: codes.list('agency-type').map(([code, title]) => ({ code, title })),
    states: states
      .map(({ postal, name, zone }) => ({ postal, name, ...(zone === undefined ? {} : { zone }) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    zones,
    asks: codes.list('ask').map(([code, title]) => ({ code: code as AskCode, title })),
    reasons: codes
      .list('revision-reason')
      .filter(([code]) => code === 'progress' || code.startsWith('correction-'))
      .map(([code, title]) => ({ code: code as RevisionReasonCode, title })),
  };
}
