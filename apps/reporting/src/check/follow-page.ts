import type { Desk } from './desk.ts';
import { givenFiles, pastedRows } from './given-files.ts';
import { markLanguage } from './mark-language.ts';
import { words } from './words/index.ts';

/** Takes what is dropped and pasted anywhere on the page, and its links to the other language. Gives what ends it. */
export function followPage(desk: Desk): () => void {
  const control = new AbortController();
  const on = <Name extends keyof DocumentEventMap>(name: Name, act: (event: DocumentEventMap[Name]) => void) =>
    document.addEventListener(name, act, { signal: control.signal });
  on('dragover', (event) => event.preventDefault());
  on('drop', async (event) => {
    event.preventDefault();
    if (event.dataTransfer !== null) await desk.open(await givenFiles(event.dataTransfer));
  });
  on('paste', async (event) => {
    const { target, clipboardData } = event;
    if (clipboardData === null || (target instanceof Element && target.closest('input, textarea') !== null)) return;
    event.preventDefault();
    // Excel gives a picture of the rows beside their text.
    const text = clipboardData.getData('text/plain');
    await desk.open(text === '' ? await givenFiles(clipboardData) : pastedRows(text, words[desk.lang].open.pasted));
  });
  on('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[hreflang]') : null;
    const lang = link?.getAttribute('hreflang');
    // Without files the page is loaded anew; with files they stay, and only what is said changes.
    if ((lang !== 'en' && lang !== 'es') || desk.standing.files.length === 0) return;
    event.preventDefault();
    markLanguage(lang);
    void desk.speak(lang);
  });
  return () => control.abort();
}
