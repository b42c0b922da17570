/** For hands that stay on the keys: the first field, or what is to be mended, has the focus at once, and Control with Enter saves. */
export function keys(form: HTMLFormElement): void {
  const first = document.getElementById('to-mend') ?? form.querySelector<HTMLElement>('input[type="date"]');
  if (location.hash === '') first?.focus();
  else focusIn(document.getElementById(location.hash.slice(1)));
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.requestSubmit(form.querySelector<HTMLButtonElement>('.buttons button'));
  });
}

/** The part that was added just now: its first field. */
const focusIn = (part: HTMLElement | null) => part?.querySelector<HTMLElement>('input, select')?.focus();
