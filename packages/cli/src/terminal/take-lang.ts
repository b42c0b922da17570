import type { Lang } from '@daybook/types';
import { UsageFault } from './usage-fault.ts';

/**
 * Takes `--lang` out of the arguments, wherever it stands: help and messages about a wrong use are said in it too.
 *
 * @throws UsageFault for a language that Daybook does not speak.
 */
export function takeLang(args: readonly string[]): { lang: Lang; rest: string[] } {
  const end = args.indexOf('--');
  const rest: string[] = [];
  let lang: Lang = 'en';
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const isOption = end < 0 || at < end;
    if (!isOption || (arg !== '--lang' && !arg.startsWith('--lang='))) {
      rest.push(arg);
      continue;
    }
    const typed = arg === '--lang' ? args[++at] : arg.slice('--lang='.length);
    if (typed !== 'en' && typed !== 'es')
      throw new UsageFault({
        en: `--lang takes en (English) or es (Spanish)${typed === undefined ? '' : `, not "${typed}"`}.`,
        es: `--lang acepta en (inglés) o es (español)${typed === undefined ? '' : `, no "${typed}"`}.`,
      });
    lang = typed;
  }
  return { lang, rest };
}
