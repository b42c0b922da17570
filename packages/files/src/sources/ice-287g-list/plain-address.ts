/** A web address that a list links to, and whether it had to be unwrapped. */
export interface PlainAddress {
  readonly url: string;
  /** The mail filter that it was wrapped in, without what follows: that holds the mail address of whoever pasted it. */
  readonly wrappedIn?: string;
}

const form = /^https?:\/\/[^\s"<>@]{3,480}$/i;

/** The first of these texts that is a web address. Links pasted from mail lead through a filter; the address itself is kept. */
export function plainAddress(...candidates: readonly (string | undefined)[]): PlainAddress | undefined {
  for (const candidate of candidates) {
    const text = candidate?.trim() ?? '';
    const wrapped = /^(https?:\/\/[^/]*safelinks\.protection\.outlook\.com\/)[^#]*[?&]url=([^&#]+)/i.exec(text);
    const url = wrapped?.[2] === undefined ? text : decoded(wrapped[2]);
    if (form.test(url)) return { url, ...(wrapped?.[1] !== undefined && { wrappedIn: `${wrapped[1]}…` }) };
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
