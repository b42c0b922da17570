import { words } from './words.ts';

const BESIDE = `/entries/beside?lang=${document.documentElement.lang}`;
/** How long the keys rest before what was typed is sent. */
const REST = 700;
/** How long until it tries again, where the server did not answer. */
const AGAIN = 15_000;

/**
 * Sends the form as it stands whenever the keys rest: the server keeps it as a draft and answers with what stands beside
 * the fields (limits, law, when it was kept), which takes the place of what stood there.
 */
export function besideForm(form: HTMLFormElement): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let sending: AbortController | undefined;
  const later = (after: number) => {
    clearTimeout(waiting);
    waiting = setTimeout(send, after);
  };
  const rest = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  const send = async () => {
    rest();
    sending?.abort();
    sending = new AbortController();
    const { signal } = sending;
    try {
      const answer = await fetch(BESIDE, { method: 'POST', body: typedIn(form), signal });
      if (!replace(await answer.text())) say(words.signedOut);
    } catch {
      if (signal.aborted) return;
      say(words.unreachable);
      later(AGAIN);
    }
  };
  for (const kind of ['input', 'change']) form.addEventListener(kind, () => later(REST));
  form.addEventListener('submit', () => {
    rest();
    sending?.abort();
  });
  // Who turns away from the page may not come back.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden' || waiting === undefined) return;
    rest();
    void fetch(BESIDE, { method: 'POST', body: typedIn(form), keepalive: true }).catch(() => {});
  });
}

const typedIn = (form: HTMLFormElement) =>
  new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );

/** Puts each part of an answer in the place of the one with its id. False where the answer is something else, such as a page to sign in. */
function replace(markup: string): boolean {
  const parts = [...new DOMParser().parseFromString(markup, 'text/html').body.children];
  if (!parts.some(({ id }) => id === 'beside-draft')) return false;
  for (const part of parts) {
    const there = document.getElementById(part.id);
    // What is the same stays, so that nothing is read aloud twice and nothing that was opened is closed.
    if (there !== null && there.innerHTML !== part.innerHTML) there.replaceChildren(...part.childNodes);
  }
  return true;
}

function say(text: string): void {
  const said = document.createElement('p');
  said.className = 'wrong';
  said.setAttribute('role', 'status');
  said.textContent = text;
  document.getElementById('beside-draft')?.replaceChildren(said);
}
