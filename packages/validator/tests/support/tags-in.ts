/** Every tag of a page, in its order: its name, and its attributes as written. What only looks like a tag in a text is none. */
export function tagsIn(page: string): { readonly name: string; readonly attributes: string }[] {
  return [...page.matchAll(/<!?(?<name>\/?[a-z][a-z0-9-]*)(?<attributes>[^>]*)>/gi)].map(({ groups }) => ({
    name: (groups?.name ?? '').toLowerCase(),
    attributes: groups?.attributes ?? '',
  }));
}
