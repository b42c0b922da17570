/** Shows below a list what the chosen code means, as soon as it is chosen. The page has the meanings of every code. */
export function chosenMeanings(form: HTMLFormElement): void {
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const below = document.getElementById(`${target.name}-means`);
    const { list } = below?.dataset ?? {};
    if (below === null || list === undefined) return;
    const code = CSS.escape(target.value);
    below.textContent = form.querySelector(`[data-codes="${list}"] [data-code="${code}"] span`)?.textContent ?? '';
  });
}
