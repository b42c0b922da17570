import type { Lang } from '@daybook/types';

/** Says in which language the page is: to the browser, and at the links to its languages. */
export function markLanguage(lang: Lang): void {
  document.documentElement.lang = lang;
  for (const link of document.querySelectorAll('a[hreflang]')) {
    if (link.getAttribute('hreflang') === lang) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
