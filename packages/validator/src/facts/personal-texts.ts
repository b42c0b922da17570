import { type PersonalData, personalData } from '@daybook/files';

/** Days, moments, addresses of pages and words of code: they tell of no one, whatever numbers they hold. */
const PLAIN = /^(?:\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?|https?:\/\/\S+|[a-z][a-z0-9-]*)$/;
/** Nothing personal is without one of these: a cheap look before the real one. */
const COULD = /[\d@]/;

/** Finds texts anywhere in a value, keys of objects too, that seem to hold personal data, and says where. */
export function personalTexts(value: unknown, pointer: string, found: (pointer: string, kind: PersonalData) => void) {
  if (typeof value === 'string') {
    const kind = COULD.test(value) && !PLAIN.test(value) ? personalData(value, 'certain') : undefined;
    if (kind !== undefined) found(pointer, kind);
  } else if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) personalTexts(value[at], `${pointer}/${at}`, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const kind = COULD.test(key) ? personalData(key, 'certain') : undefined;
      // The key itself is not repeated: a pointer is printed.
      if (kind !== undefined) found(pointer, kind);
      else personalTexts(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, found);
    }
  }
}
