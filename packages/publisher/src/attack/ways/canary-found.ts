import { readableText } from '../reading/readable-text.ts';
import type { Way, WayLeak } from '../way.ts';

/** A planted text came out, in whichever encoding. */
export const canaryFound: Way = {
  id: 'canary-found',
  title: { en: 'A planted text came out', es: 'Salió un texto sembrado' },
  why: {
    en: 'It was planted in a field that nobody outside may see: whatever else stands there comes out too.',
    es: 'Se sembró en un campo que nadie de fuera puede ver: lo demás que haya ahí también sale.',
  },
  cure: {
    en: 'Find which field it was planted in, and why that field is published.',
    es: 'Buscar en qué campo se sembró y por qué ese campo se publica.',
  },
  unit: { en: 'files', es: 'archivos' },
  try({ release: { parts, paths }, canaries }) {
    const leaks: WayLeak[] = [];
    const searches = canaries.map(searchFor);
    const look = (file: string, texts: readonly string[], bytes?: Uint8Array) => {
      const forms = texts.map(formsOf);
      for (const [at, search] of searches.entries()) {
        if (!forms.some((form) => isIn(form, search)) && !(bytes !== undefined && hasBytes(bytes, search))) continue;
        const number = canaries.length === 1 ? '' : ` ${at + 1}`;
        const message = { en: `It holds the planted text${number}.`, es: `Contiene el texto sembrado${number}.` };
        leaks.push({ file, message });
      }
    };
    if (canaries.length > 0) {
      for (const path of paths) look(path, [path]);
      for (const part of parts)
        look(part.label, [...readableText(part), ...part.beside, part.label.slice(part.path.length)], part.bytes);
    }
    return {
      looked_at: canaries.length === 0 ? 0 : parts.length,
      leaks,
      ...(canaries.length === 0
        ? {
            not_tried: {
              en: 'No planted texts were given: --canaries names a file with one a line.',
              es: 'No se dieron textos sembrados: --canaries nombra un archivo con uno por línea.',
            },
          }
        : {}),
    };
  },
};

/** A text as it may be compared: as it is, in small letters, and its letters and digits alone. */
interface Forms {
  readonly exact: string;
  readonly small: string;
  readonly bare: string;
}

/** What to look for in each of these forms. */
interface Search {
  readonly exact: readonly string[];
  readonly small: readonly string[];
  readonly bare: string | undefined;
  readonly bytes: readonly Buffer[];
}

const formsOf = (text: string): Forms => ({
  exact: text,
  small: text.normalize('NFC').toLowerCase(),
  bare: bareOf(text),
});

const bareOf = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** How a planted text may be written: in other letters, without its marks, encoded. */
function searchFor(canary: string): Search {
  const bytes = Buffer.from(canary);
  const inBase64 = [0, 1, 2].flatMap((shift) => {
    // The first and last digits depend on what stands beside it.
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const inner = text.slice(shift === 0 ? 0 : shift + 1, -1);
    return inner.length < 8 ? [] : [inner];
  });
  const escaped = JSON.stringify(canary)
    .slice(1, -1)
    .replace(/[\u0080-\uffff]/g, escapeOf);
  const encoded = [bytes.toString('hex'), encodeURIComponent(canary), escaped].filter((one) => one.length >= 6);
  const bare = bareOf(canary);
  return {
    exact: inBase64,
    small: [canary.normalize('NFC'), ...encoded].map((one) => one.toLowerCase()),
    bare: bare.length >= 6 ? bare : undefined,
    bytes: [Buffer.from(canary, 'utf16le'), Buffer.from(canary, 'latin1')],
  };
}

const escapeOf = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

function isIn({ exact, small, bare }: Forms, search: Search): boolean {
  return (
    search.small.some((one) => small.includes(one)) ||
    (search.bare !== undefined && bare.includes(search.bare)) ||
    search.exact.some((one) => exact.includes(one))
  );
}

function hasBytes(bytes: Uint8Array, search: Search): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return search.bytes.some((one) => buffer.includes(one));
}
