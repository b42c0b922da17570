import type { Option } from './option.ts';

/** `--format` of a report, with the words of every form. */
export const reportFormatOption: Option = {
  flags: '--format <name>',
  async words() {
    const { formats } = await import('@daybook/reports/printing');
    const list = (lang: 'en' | 'es') => formats.map(({ id, words }) => `${id} (${words[lang]})`).join('; ');
    return { en: list('en'), es: list('es') };
  },
};
