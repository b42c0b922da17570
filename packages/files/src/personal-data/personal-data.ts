import { type PersonalData, patterns } from './patterns.ts';
import { plainText } from './plain-text.ts';

/** The kind of personal data that a text field seems to hold, if any. The value itself is never returned. */
export function personalData(text: string): PersonalData | undefined {
  const plain = plainText(text);
  return patterns.find(({ form }) => form.test(plain))?.kind;
}
