import { type PersonalData, patterns } from './patterns.ts';
import { plainText } from './plain-text.ts';

/**
 * The kind of personal data that a text field seems to hold, if any. The value itself is never returned.
 *
 * @param how `certain` passes over forms that a day, a running number or a heading may have too.
 */
export function personalData(text: string, how: 'likely' | 'certain' = 'likely'): PersonalData | undefined {
  const plain = plainText(text);
  return patterns.find(({ form, mayBeOther }) => (how === 'likely' || mayBeOther !== true) && form.test(plain))?.kind;
}
