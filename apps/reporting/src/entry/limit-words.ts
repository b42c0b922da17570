import type { TimeLimit } from '@daybook/reports';
import type { Lang } from '@daybook/types';
import { codeTitle } from './code-title.ts';

/** A moment that law sets, in words: the day of the week with it, since weekends are what such clocks turn on. */
export function limitWords({ limit, what }: TimeLimit, lang: Lang): { readonly when: string; readonly about: string } {
  const day = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(new Date(limit.slice(0, 10)));
  return {
    when: `${day} ${limit.slice(0, 10)} ${limit.slice(11, 16)}`,
    about: 'clock' in what ? codeTitle(lang, 'hold-clock', what.clock) : what.words[lang],
  };
}
