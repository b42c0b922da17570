/**
 * Whether a form was sent from one of our own pages. Browsers say where a form comes from; one that says nothing is an old
 * browser or a program, and is refused.
 */
export function isFromHere(origin: string, sent: { readonly origin?: string; readonly site?: string }): boolean {
  if (sent.origin !== undefined) return sent.origin === origin;
  return sent.site === 'same-origin';
}
