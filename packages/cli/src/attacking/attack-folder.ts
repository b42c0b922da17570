import { readFileSync } from 'node:fs';
import { CannotOpen } from '@daybook/files/node';
import { type AttackResult, attackRelease, attackText, NotARelease, type ReleaseReader } from '@daybook/publisher';
import { openRelease } from '@daybook/publisher/node';
import type { Lang, Words } from '@daybook/types';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

/** Attacks the release in a folder, and says what came of it: 0 nothing found, 1 leaks. */
export async function attackFolder(
  folder: string,
  options: Readonly<Record<string, unknown>>,
  { lang, out }: Terminal,
): Promise<number> {
  const others = Array.isArray(options.with) ? (options.with as string[]) : [];
  const canaries = typeof options.canaries === 'string' ? canariesOf(options.canaries) : [];
  const result = await attacked(opened(folder), others.map(opened), canaries);
  out(options.json === true ? `${JSON.stringify(inOne(result, lang), null, 2)}\n` : attackText(result, lang));
  return result.leaks.length + result.unsettled.length > 0 ? 1 : 0;
}

async function attacked(release: ReleaseReader, others: readonly ReleaseReader[], canaries: readonly string[]) {
  try {
    return await attackRelease(release, { with: others, canaries });
  } catch (fault) {
    if (!(fault instanceof NotARelease)) throw fault;
    throw new UsageFault({
      en: `${fault.release} is not the folder of a release: no datapackage.json in it states what it publishes.\nType: daybook attack and the folder that holds datapackage.json`,
      es: `${fault.release} no es la carpeta de una publicación: ningún datapackage.json en ella declara lo que publica.\nEscriba: daybook attack y la carpeta que contiene datapackage.json`,
    });
  }
}

function opened(folder: string): ReleaseReader {
  try {
    return openRelease(folder);
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === 'ENOTDIR')
      throw new UsageFault({
        en: `${folder} is a file. Give the folder of the release.`,
        es: `${folder} es un archivo. Dé la carpeta de la publicación.`,
      });
    throw cannotOpenFault(new CannotOpen(folder, fault));
  }
}

function canariesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  } catch (fault) {
    throw cannotOpenFault(new CannotOpen(file, fault));
  }
}

/** The result with its words in one language. */
function inOne(result: AttackResult, lang: Lang): unknown {
  return JSON.parse(JSON.stringify(result), (_, value: unknown) => (isWords(value) ? value[lang] : value));
}

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'en' in value && 'es' in value && Object.keys(value).length === 2;
