import type { Page } from 'playwright-core';

/** Goes through a page with the Tab key: what is never reached, stands out of view when it is, or does not show it. */
export async function unreachedByTab(page: Page): Promise<readonly string[]> {
  const count = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')];
    const own = all.filter(
      (one) =>
        !one.matches('[type=hidden], [tabindex="-1"], :disabled') && one.checkVisibility({ visibilityProperty: true }),
    );
    // Of radio buttons of one name the arrow keys reach the others.
    const first = new Set<string>();
    const named = own.filter((one) => {
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
      const group = `${one.form?.action} ${one.name}`;
      if (first.has(group)) return false;
      first.add(group);
      return true;
    });
    for (const [at, one] of named.entries()) one.dataset.tab = `${at}`;
    return named.length;
  });
  const faults = new Set<string>();
  const reached = new Set<string>();
  for (let turn = 0; turn < count * 2 + 20 && reached.size < count; turn++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const one = document.activeElement;
      if (!(one instanceof HTMLElement) || one === document.body) return undefined;
      const group = `input[type=radio][name="${one.getAttribute('name')}"][data-tab]`;
      const tab =
        one.dataset.tab ??
        (one.matches('[type=radio]') ? document.querySelector<HTMLElement>(group)?.dataset.tab : undefined);
      const { top, bottom } = one.getBoundingClientRect();
      const { outlineStyle, boxShadow } = getComputedStyle(one);
      const isShown =
        outlineStyle !== 'none' ||
        boxShadow !== 'none' ||
        (one.closest(':has(:focus-visible)') !== null && one.matches('[type=file]'));
      return { tab, words: one.outerHTML.slice(0, 120), isSeen: bottom > 0 && top < innerHeight, isShown };
    });
    if (at === undefined) continue;
    if (at.tab !== undefined) reached.add(at.tab);
    if (!at.isSeen) faults.add(`out of view: ${at.words}`);
    if (!at.isShown) faults.add(`no focus is seen: ${at.words}`);
  }
  const left = await page.evaluate(
    (known) =>
      [...document.querySelectorAll<HTMLElement>('[data-tab]')]
        .filter(({ dataset }) => !known.includes(dataset.tab ?? ''))
        .map(({ outerHTML }) => `never reached: ${outerHTML.slice(0, 120)}`),
    [...reached],
  );
  return [...faults, ...left].slice(0, 5);
}
