import type { NamedBlob } from '../worker/messages.ts';

/** The same files, none with the name of another: findings call a file by its name alone. */
export function namesApart(files: readonly NamedBlob[]): NamedBlob[] {
  const taken = new Set<string>();
  return files.map(({ name, blob }) => {
    let free = name;
    for (let no = 2; taken.has(free); no++) free = name.replace(/(?=(?:\.[A-Za-z]+)*$)/, ` (${no})`);
    taken.add(free);
    return { name: free, blob };
  });
}
