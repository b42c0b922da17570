import type { Finding, Lang } from '@daybook/types';
import type { Progress } from '../../src/browser/index.ts';
import { phrasesEn } from '../../src/words/phrases-en.ts';
import { phrasesEs } from '../../src/words/phrases-es.ts';
import type * as kit from '../kit.ts';
import { advice } from './advice.ts';
import { element } from './element.ts';
import { found, result } from './result.ts';
import { pageWords } from './words.ts';

declare const daybook: typeof kit;

const spoken = new URLSearchParams(location.search).get('lang') ?? navigator.language;
const lang: Lang = spoken.startsWith('es') ? 'es' : 'en';
const phrases = lang === 'es' ? phrasesEs : phrasesEn;
const words = pageWords[lang];

const input = element('input', { type: 'file', multiple: true, id: 'files' });
const bar = element('progress', { max: 1, hidden: true });
const state = element('p', { id: 'state', role: 'status' });
const stop = element('button', { type: 'button', hidden: true }, words.stop);
const early = element('ul', {});
const soFar = element('section', { hidden: true, id: 'so-far' }, element('h2', {}, words.soFar), early);
const place = element('div', { id: 'place' });
let stopLast = () => {};

document.documentElement.lang = lang;
document.title = `Daybook: ${words.title}`;
document
  .getElementById('main')
  ?.append(
    element('a', { href: `?lang=${lang === 'es' ? 'en' : 'es'}`, id: 'other' }, words.other),
    element('h1', {}, words.title),
    element('p', {}, words.lead),
    element('label', { htmlFor: 'files' }, words.choose, input),
    element('p', {}, words.drop),
    bar,
    state,
    stop,
    soFar,
    place,
  );

input.addEventListener('change', () => check([...(input.files ?? [])]));
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  check([...(event.dataTransfer?.files ?? [])]);
});

async function check(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  stopLast();
  const control = new AbortController();
  stopLast = () => control.abort();
  stop.onclick = stopLast;
  place.replaceChildren();
  early.replaceChildren();
  bar.hidden = stop.hidden = false;
  try {
    const checked = await daybook.check(files, {
      lang,
      today: dayOf(new Date()),
      signal: control.signal,
      onProgress: showProgress,
      onFound: showFound,
    });
    place.replaceChildren(result(checked, phrases, (rule) => advice(words.advice, () => daybook.explain(rule, lang))));
    state.textContent = '';
  } catch (thrown) {
    // A newer check has the page already.
    if (control.signal.aborted && stop.onclick !== stopLast) return;
    state.textContent = control.signal.aborted ? words.stopped : words.failed;
    if (!control.signal.aborted) throw thrown;
  }
  bar.hidden = stop.hidden = soFar.hidden = true;
}

function showProgress({ bytes, size, records, pass }: Progress): void {
  bar.value = size === 0 ? 1 : bytes / size;
  if (pass === 'start-over' && bytes === 0) {
    early.replaceChildren();
    soFar.hidden = true;
  }
  const now =
    bytes >= size
      ? words.looking
      : words.reading(Math.floor((100 * bytes) / Math.max(size, 1)), phrases.records(records));
  state.textContent = pass === 'first' ? now : `${words.again} ${now}`;
}

function showFound(findings: readonly Finding[]): void {
  early.append(...findings.map((finding) => element('li', {}, found(finding, phrases, true))));
  soFar.hidden = false;
}

/** The day where the person is, `YYYY-MM-DD`. */
function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
