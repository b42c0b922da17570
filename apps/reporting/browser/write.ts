import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { checkFolder } from './check-folder.ts';

const dist = join(import.meta.dirname, '../dist');

/** Writes a folder anew. */
async function write(name: string, texts: ReadonlyMap<string, string>): Promise<void> {
  const folder = join(dist, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [file, text] of texts) await writeFile(join(folder, file), text);
}

const scripts = await bundle();
await write('script', scripts);
await write('check', checkFolder(scripts));
