import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { cannotWriteFault } from '../paths/cannot-write-fault.ts';
import { makeFolder } from '../paths/make-folder.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

/** Names every file of the site, so that the next one made here knows what is its own. */
const LIST = 'site-files.json';

/** The folder of a site: what an earlier one left there and this one does not have is taken away; nothing else is touched. */
export class SiteFolder {
  readonly #out: string;
  readonly #before: readonly string[];
  readonly #now = new Set<string>([LIST]);

  /** @throws UsageFault where the folder holds other things. */
  constructor(out: string) {
    this.#out = out;
    makeFolder(out);
    this.#before = listed(join(out, LIST));
    if (this.#before.length > 0 || readdirSync(out).length === 0) return;
    throw new UsageFault({
      en: `${out} holds other things. Name a new folder, or one that this command made.`,
      es: `${out} contiene otras cosas. Nombre una carpeta nueva, o una que hizo esta orden.`,
    });
  }

  /** Writes a page. */
  write(path: string, text: string): void {
    const to = this.place(path);
    try {
      writeFileSync(to, text);
    } catch (cause) {
      throw cannotWriteFault(to, cause);
    }
  }

  /** Where a file of the site stands; its folder is made. */
  place(path: string): string {
    const to = join(this.#out, path);
    const folder = dirname(to);
    if (!existsSync(folder)) makeFolder(folder);
    // From its first file on the folder is known as that of a site, even where the run is stopped.
    if (this.#now.size === 1) this.#list([...this.#before, path]);
    this.#now.add(path);
    return to;
  }

  /** Takes away what is no longer part of the site. */
  close(): void {
    for (const path of this.#before) if (!this.#now.has(path)) rmSync(join(this.#out, path), { force: true });
    this.#list([...this.#now]);
  }

  #list(paths: readonly string[]): void {
    const sorted = [...new Set(paths)].sort();
    writeFileSync(join(this.#out, LIST), `${JSON.stringify(sorted, null, 1)}\n`);
  }
}

/** The files that the list of an earlier site names; none that lies outside of its folder. */
function listed(file: string): string[] {
  try {
    const paths: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(paths) ? paths.filter((one): one is string => typeof one === 'string' && isInside(one)) : [];
  } catch {
    return [];
  }
}

const isInside = (path: string) => !isAbsolute(path) && !path.split(/[/\\]/).includes('..');
