import { printable } from '@daybook/files';

/**
 * Puts values into the `{placeholders}` of a message. `{ask:ask}` shows a code of the codelist `ask` by its title.
 *
 * @throws when a placeholder has no value: that is a fault of the rule, never of the data.
 */
export function fill(
  template: string,
  values: Readonly<Record<string, string | number>>,
  codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): string {
  return template.replace(/\{([a-z_]+)(?::([a-z-]+))?\}/g, (_, name: string, list: string | undefined) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`No value for {${name}} in: ${template}`);
    const titles = list === undefined ? undefined : codes[list];
    return titles !== undefined && Object.hasOwn(titles, value) ? (titles[value] as string) : printable(String(value));
  });
}
