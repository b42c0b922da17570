/**
 * The foot of each printed page: whose and for when, and which page of how many. Texts of others get into the style only
 * as escapes of CSS, so that none can end a string or the style.
 */
export function footerStyle(footer: string, page: readonly [before: string, of: string]): string {
  const [before, of] = page;
  return `@page{@bottom-left{content:${cssString(footer)};font:8pt sans-serif;color:#444}@bottom-right{content:${cssString(before)} counter(page) ${cssString(of)} counter(pages);font:8pt sans-serif;color:#444}}
`;
}

function cssString(text: string): string {
  const escaped = [...text].map((sign) =>
    /^[A-Za-z0-9]$/.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0xfffd).toString(16).padStart(6, '0')}`,
  );
  return `"${escaped.join('')}"`;
}
