import type { Advice } from '../kit.ts';
import { element } from './element.ts';

/** A line that opens: why a defect matters and how to repair it, loaded when somebody asks. */
export function advice(title: string, load: () => Promise<Advice | undefined>): HTMLElement {
  const text = element('div', {});
  const details = element('details', {}, element('summary', {}, title), text);
  details.addEventListener('toggle', async () => {
    if (!details.open || text.hasChildNodes()) return;
    const { why = '', fix = '' } = (await load()) ?? {};
    text.append(element('p', {}, why), element('p', {}, fix));
  });
  return details;
}
