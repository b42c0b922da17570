/** The address at which a licence is known to catalogs, for those that publishers of open data choose most. */
const KNOWN: Readonly<Record<string, string>> = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'PDDL-1.0': 'https://opendatacommons.org/licenses/pddl/1-0/',
  'ODC-By-1.0': 'https://opendatacommons.org/licenses/by/1-0/',
};

/** The address of a licence by its SPDX id. */
export function licenseUrl(id: string): string {
  return (Object.hasOwn(KNOWN, id) ? KNOWN[id] : undefined) ?? `https://spdx.org/licenses/${id}.html`;
}
