import type { Option } from './option.ts';

/** `--format`, with the words of every format. */
export const formatOption: Option = {
  flags: '--format <name>',
  async words() {
    const { formats } = await import('@daybook/validator/formats');
    const list = (lang: 'en' | 'es') => formats.map(({ id, words }) => `${id} (${words[lang]})`).join('; ');
    return {
      en: `${list('en')}. If not given: as --out ends, else text`,
      es: `${list('es')}. Si no se da: según termine --out, si no text`,
    };
  },
};
