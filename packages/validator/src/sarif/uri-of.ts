/** The name of a file as a reference that SARIF allows: every other character is escaped, and a path of Windows has slashes. */
export function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').replace(/\p{Cs}/gu, '\ufffd');
  const parts = path.split('/').map((part) => encodeURIComponent(part));
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}/${parts.slice(1).join('/')}`;
  return path.startsWith('/') ? `file://${parts.join('/')}` : parts.join('/');
}
