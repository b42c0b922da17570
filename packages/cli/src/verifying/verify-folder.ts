import { CannotOpen } from '@daybook/files/node';
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
  const { key, previous, recount, json, today } = options;
  const source = releaseAt(folder);
  if (!source.paths.includes(manifestPaths.manifest)) throw noRelease(folder);
  const before = (Array.isArray(previous) ? previous : []).map((one) => releaseAt(String(one)));
  const verified = await verifyRelease(source, {
    today: todayOf(today),
    lang,
    previous: before,
    recount: recount !== false,
    ...(typeof key === 'string' && { key: knownKeyOf(key) }),
  }).catch((cause: unknown) => {
    // A file that went away, or that may not be read.
    const { code, path } = cause as { readonly code?: string; readonly path?: string };
    throw code === undefined ? cause : cannotOpenFault(new CannotOpen(path ?? folder, cause));
  });
  out(json === true ? `${JSON.stringify(verifiedRecord(verified, lang), null, 2)}\n` : verifiedText(verified, lang));
  return verified.verdict === 'verified' ? 0 : 1;
}

/** A release whose manifest was taken away looks like any other folder: nothing in it can be verified. */
function noRelease(folder: string): UsageFault {
  return new UsageFault({
    en: `${folder} is not the folder of a release: it has no ${manifestPaths.manifest}, so that nothing in it can be verified.\nType: daybook verify and the folder that holds ${manifestPaths.manifest}`,
    es: `${folder} no es la carpeta de una publicación: no tiene ${manifestPaths.manifest}, así que nada en ella se puede verificar.\nEscriba: daybook verify y la carpeta que contiene ${manifestPaths.manifest}`,
  });
}
