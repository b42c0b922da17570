import { CannotOpen } from '@daybook/files/node';
import { verifiedRecord, verifiedText, verifyRelease } from '@daybook/publisher';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today-of.ts';
import { knownKeyOf } from './known-key-of.ts';
import { releaseAt } from './release-at.ts';

/** Verifies the release in a folder and prints what came out. Gives the exit code. */
export async function verifyFolder(
  folder: string,
  options: Readonly<Record<string, unknown>>,
  { lang, out }: Terminal,
): Promise<number> {
  const { key, previous, recount, json, today } = options;
  const before = (Array.isArray(previous) ? previous : []).map((one) => releaseAt(String(one)));
  const verified = await verifyRelease(releaseAt(folder), {
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
