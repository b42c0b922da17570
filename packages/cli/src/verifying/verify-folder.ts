import { printable } from '@daybook/files';
import { CannotOpen, fileChunks } from '@daybook/files/node';
import { manifestPaths, verifiedRecord, verifiedText, verifyRelease } from '@daybook/publisher';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today-of.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { knownKeyOf } from './known-key-of.ts';
import { releaseAt } from './release-at.ts';

/** Verifies the release in a folder and prints what came out. Gives the exit code. */
export async function verifyFolder(
  folder: string,
  options: Readonly<Record<string, unknown>>,
  { lang, out }: Terminal,
): Promise<number> {
  const { key, previous, noted, recount, json, today } = options;
  const [journal] = Array.isArray(options.journal) ? options.journal : [];
  const source = releaseAt(folder);
  if (!source.paths.includes(manifestPaths.manifest)) throw noRelease(folder);
  const before = (Array.isArray(previous) ? previous : []).map((one) => releaseAt(String(one)));
  const verified = await verifyRelease(source, {
    today: todayOf(today),
    lang,
    previous: before,
    recount: recount !== false,
    ...(typeof key === 'string' && { key: knownKeyOf(key) }),
    ...(typeof journal === 'string' && { journal: () => fileChunks(journal), noted: linksTyped(noted) }),
  }).catch((cause: unknown) => {
    if (cause instanceof CannotOpen) throw cannotOpenFault(cause);
    // A file that went away, or that may not be read.
    const { code, path } = cause as { readonly code?: string; readonly path?: string };
    throw code === undefined ? cause : cannotOpenFault(new CannotOpen(path ?? folder, cause));
  });
  out(json === true ? `${JSON.stringify(verifiedRecord(verified, lang), null, 2)}\n` : verifiedText(verified, lang));
  return verified.verdict === 'verified' ? 0 : 1;
}

function linksTyped(typed: unknown): string[] {
  const links = (Array.isArray(typed) ? typed : []).map((one) => String(one).trim().toLowerCase());
  const odd = links.find((one) => !/^[0-9a-f]{64}$/.test(one));
  if (odd === undefined) return links;
  throw new UsageFault({
    en: `"${printable(odd)}" is no link of a journal: it has ${odd.length} characters, and a link has 64, each a digit or a letter from a to f.`,
    es: `"${printable(odd)}" no es un eslabón de un diario: tiene ${odd.length} signos, y un eslabón tiene 64, cada uno una cifra o una letra de la a a la f.`,
  });
}

/** A release whose manifest was taken away looks like any other folder: nothing in it can be verified. */
function noRelease(folder: string): UsageFault {
  return new UsageFault({
    en: `${folder} is not the folder of a release: it has no ${manifestPaths.manifest}, so that nothing in it can be verified.\nType: daybook verify and the folder that holds ${manifestPaths.manifest}`,
    es: `${folder} no es la carpeta de una publicación: no tiene ${manifestPaths.manifest}, así que nada en ella se puede verificar.\nEscriba: daybook verify y la carpeta que contiene ${manifestPaths.manifest}`,
  });
}
