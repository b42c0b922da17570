import { attackText, type PreparedPublication } from '@daybook/publisher';
import type { Lang } from '@daybook/types';
import { formats, loadBook } from '@daybook/validator';
import { paintOf } from '../terminal/paint-of.ts';

const MOST = 20;

/** Why a publication was refused, each reason with what cures it. */
export async function refusedText(
  { refusals, checked, attacked }: Pick<PreparedPublication, 'refusals' | 'checked' | 'attacked'>,
  lang: Lang,
): Promise<string> {
  const first = lang === 'es' ? 'No se publicó nada.' : 'Nothing was published.';
  const reasons = refusals.map(({ message, cure, request_ids }) => {
    const shown = request_ids.slice(0, MOST).map((id) => `\n    ${id}`);
    const more =
      request_ids.length > MOST ? `\n    … ${request_ids.length - MOST} ${lang === 'es' ? 'más' : 'more'}` : '';
    return `\n${message[lang]}${shown.join('')}${more}\n  ${cure[lang]}\n`;
  });
  const text = formats.find(({ id }) => id === 'text');
  const found =
    checked === undefined || checked.verdict === 'valid' || text === undefined
      ? ''
      : `\n${RELEASE[lang]}\n\n${text.print(checked, await loadBook(lang), paintOf(false))}`;
  const isBroken = attacked !== undefined && attacked.leaks.length + attacked.unsettled.length > 0;
  const broken = isBroken ? `\n${BROKEN[lang]}\n\n${attackText(attacked, lang)}` : '';
  return `${first}\n${reasons.join('')}${found}${broken}`;
}

const BROKEN = {
  en: 'The release would tell of persons:',
  es: 'La publicación hablaría de personas:',
};

const RELEASE = {
  en: 'The release would not pass the check of public records:',
  es: 'La publicación no pasaría la verificación de registros públicos:',
};
