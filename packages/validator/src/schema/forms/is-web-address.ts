/**
 * True for an address that starts with http:// or https://, with a host of letters, digits, points and hyphens, and with
 * no character that could end a link or hide where it leads: blanks, quotes, angle brackets, user names, non-ASCII.
 */
export function isWebAddress(text: string): boolean {
  const host = text.startsWith('https://') ? 8 : text.startsWith('http://') ? 7 : -1;
  if (host < 0) return false;
  let at = host;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 47 || code === 58 || code === 63 || code === 35) break;
    if (!isHostCode(code)) return false;
  }
  if (at === host || text.charCodeAt(host) === 46 || text.charCodeAt(host) === 45) return false;
  if (text.charCodeAt(at) === 58) {
    const first = ++at;
    while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
    const isEnd =
      at === text.length || text.charCodeAt(at) === 47 || text.charCodeAt(at) === 63 || text.charCodeAt(at) === 35;
    if (at === first || !isEnd || Number(text.slice(first, at)) > 65_535) return false;
  }
  for (; at < text.length; at++) if (!isPathCode(text, at)) return false;
  return true;
}

function isHostCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    code === 46
  );
}

/** What RFC 3986 lets stand in a path, query or fragment; a percent sign only before two hexadecimal digits. */
function isPathCode(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 37) return isHexadecimal(text.charCodeAt(at + 1)) && isHexadecimal(text.charCodeAt(at + 2));
  return isHostCode(code) || "/?#:@!$&'()*+,;=_~".includes(text[at] ?? ' ');
}

function isHexadecimal(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);
}
