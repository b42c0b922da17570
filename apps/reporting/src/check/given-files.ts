import type { NamedBlob } from '@daybook/validator/browser';

/** Files that no person means: what systems leave in folders. */
const LEFT_BEHIND = /(?:^|\/)(?:\..*|Thumbs\.db|desktop\.ini)$/i;

/** The files of an input, each under its path where a folder was chosen. */
export function chosenFiles(input: HTMLInputElement): NamedBlob[] {
  return kept([...(input.files ?? [])].map((blob) => ({ name: blob.webkitRelativePath || blob.name, blob })));
}

/** What was dropped or pasted, folders with everything in them. */
export async function givenFiles(given: DataTransfer): Promise<NamedBlob[]> {
  // The list is emptied as soon as the event is over: everything is asked for before anything is waited for.
  const entries = [...given.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = [...given.files];
  if (entries.every((entry) => entry === null)) return kept(plain.map((blob) => ({ name: blob.name, blob })));
  const found = await Promise.all(entries.map((entry) => (entry === null ? [] : within(entry, ''))));
  return kept(found.flat());
}

/** Rows copied from a spreadsheet, as a file of their own. */
export function pastedRows(text: string, name: string): NamedBlob[] {
  return text.trim() === ''
    ? []
    : [{ name: `${name}.tsv`, blob: new Blob([text], { type: 'text/tab-separated-values' }) }];
}

async function within(entry: FileSystemEntry, folder: string): Promise<NamedBlob[]> {
  const name = `${folder}${entry.name}`;
  if (entry.isFile) {
    const blob = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ name, blob }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: NamedBlob[] = [];
  for (;;) {
    // A reader gives a hundred at a time.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await within(one, `${name}/`)));
  }
}

const kept = (files: readonly NamedBlob[]) => files.filter(({ name }) => !LEFT_BEHIND.test(name));
