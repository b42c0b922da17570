import type { Part } from './part.ts';

/** The texts of a file: as it is, and of markup also what is left without its tags. Nothing of what is no text. */
export function readableText({ label, bytes, packed }: Part): readonly string[] {
  if (packed !== undefined) return [];
  const wide = wideText(bytes);
  const text = wide ?? new TextDecoder().decode(bytes);
  if (!/\.(?:html?|xml|rels|svg|vml)$/.test(label)) return [text];
  // A number may be cut by tags, and written in entities: only what a reader sees shows it.
  return [text, withoutEntities(text.replace(/<[^<>]*>/g, ''))];
}

/** The text of UTF-16, which has a zero byte beside almost every letter. */
function wideText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return undefined;
}

function withoutEntities(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return name === undefined ? (code < 0x110000 ? String.fromCodePoint(code) : whole) : (named[name] ?? whole);
  });
}
