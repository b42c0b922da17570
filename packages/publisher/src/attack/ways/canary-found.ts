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
    for (const [at, canary] of canaries.entries()) {
      const forms = formsOf(canary);
      const holds = (text: string) => forms.some((holdsIn) => holdsIn(text));
      const number = canaries.length === 1 ? '' : ` ${at + 1}`;
      const message = { en: `It holds the planted text${number}.`, es: `Contiene el texto sembrado${number}.` };
      for (const path of paths) if (holds(path)) leaks.push({ file: path, message });
      for (const part of parts) {
        const texts = [...readableText(part), ...part.beside, part.label.slice(part.path.length)];
        if (texts.some(holds) || hasBytes(part.bytes, canary)) leaks.push({ file: part.label, message });
      }
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

/** How a text may be written: as it is in any case, without its marks, and encoded. */
function formsOf(canary: string): ((text: string) => boolean)[] {
  const plain = canary.normalize('NFC').toLowerCase();
  const bare = squeezed(canary);
  const bytes = Buffer.from(canary);
  const coded = [
    bytes.toString('hex'),
    encodeURIComponent(canary).toLowerCase(),
    [...canary]
      .map((sign) =>
        (sign.codePointAt(0) ?? 0) > 126 ? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}` : sign,
      )
      .join('')
      .toLowerCase(),
  ];
  const inBase64 = [0, 1, 2].flatMap((shift) => {
    // The first and last digits depend on what stands beside it.
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const inner = text.slice(shift === 0 ? 0 : shift + 1, -1);
    return inner.length < 8 ? [] : [inner];
  });
  return [
    (text) => text.normalize('NFC').toLowerCase().includes(plain),
    (text) => bare.length >= 6 && squeezed(text).includes(bare),
    (text) => coded.some((one) => one.length >= 6 && text.toLowerCase().includes(one)),
    (text) => inBase64.some((one) => text.includes(one)),
  ];
}

/** Letters and digits alone. */
const squeezed = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function hasBytes(bytes: Uint8Array, canary: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes(Buffer.from(canary, 'utf16le')) || buffer.includes(Buffer.from(canary, 'latin1'));
}
