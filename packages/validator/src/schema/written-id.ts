import { latinLook } from '@daybook/files';
import { shown } from './shown.ts';

/**
 * The id that a text means, where blanks, wide letters or invisible marks are the only difference, or case where the id can
 * have no other: that is certain. Letters of another alphabet are not, because a keyboard may have made another letter of them.
 */
export function writtenId(
  text: string,
  fits: (value: string) => boolean,
): { meant: string; certain: boolean } | undefined {
  const plain = text
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  const meant = inCase(plain, fits);
  if (meant !== undefined && isShown(meant)) return { meant, certain: true };
  const looksLike = inCase(latinLook(plain), fits);
  return looksLike !== undefined && isShown(looksLike) ? { meant: looksLike, certain: false } : undefined;
}

const isShown = (text: string) => shown(text, 'id') !== undefined;

/** The text as it is, or in the only case in which it fits. */
function inCase(text: string, fits: (value: string) => boolean): string | undefined {
  if (fits(text)) return text;
  const [small, large] = [text.toLowerCase(), text.toUpperCase()];
  const isSmall = fits(small);
  return isSmall === fits(large) ? undefined : isSmall ? small : large;
}
