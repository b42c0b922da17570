/** A field's name or a heading as it may be printed: plain, at most 40 characters; nothing where it might be data. */
export function showName(name: string): string | undefined {
  const text = name.trim();
  return /^[\p{L}\p{N} _.,:;()/$#?¿'’&%+\-–]{1,40}$/u.test(text) && !/\d{4}/.test(text) ? text : undefined;
}
