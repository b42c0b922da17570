import { keepLarkmere } from './larkmere.ts';
import { madeApp } from './made-app.ts';
import { CLERK } from './made-store.ts';

/** The app of the fictional county's sheriff. */
export function larkmereApp() {
  const made = madeApp();
  keepLarkmere(made.store, CLERK);
  return { ...made, clerk: made.as('clerk') };
}

/** Fields of a form as a browser sends them. */
export const formOf = (fields: Readonly<Record<string, string>>) => new URLSearchParams(fields).toString();

/** The value that a field of a page begins with. */
export const valueIn = (page: string, name: string): string => {
  const tag = [...page.matchAll(/<input [^>]*>/g)].map(([one]) => one).find((one) => one.includes(` name="${name}"`));
  return / value="([^"]*)"/.exec(tag ?? '')?.[1] ?? '';
};

/** What a browser would send of the entry form on a page. */
export function fieldsIn(page: string): URLSearchParams {
  const form = /<form id="entry".*?<\/form>/s.exec(page)?.[0] ?? '';
  const fields = new URLSearchParams();
  for (const [tag] of form.matchAll(/<input [^>]*>/g)) {
    const name = / name="([^"]*)"/.exec(tag)?.[1];
    if (name === undefined || (/ type="checkbox"/.test(tag) && !/ checked=""/.test(tag))) continue;
    fields.append(name, / value="([^"]*)"/.exec(tag)?.[1] ?? '');
  }
  for (const [, name = '', options = ''] of form.matchAll(/<select [^>]*?name="([^"]*)"[^>]*>(.*?)<\/select>/gs))
    fields.append(name, /<option value="([^"]*)" selected="">/.exec(options)?.[1] ?? '');
  return fields;
}
