import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defaultLimits, unzip, type WhyNotUnzipped } from '@daybook/files';
import { type KnownKey, manifestPaths, releaseInMemory, verifyRelease } from '@daybook/publisher';
import type { Publication, Words } from '@daybook/types';
import type { OversightPaths } from './oversight-paths.ts';
import type { Taken } from './taken.ts';

/** What is known for a verification. */
interface Known {
  readonly today: string;
  /** Keys of agencies from elsewhere. */
  readonly keys: ReadonlyMap<string, KnownKey>;
}

/**
 * Takes the publication in a zip file, if nothing speaks against it: its files and its signature are looked at before it is
 * written down. Its records and its chain are looked at when the pages are made.
 */
export async function takePublication(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  { publications }: OversightPaths,
  { today, keys }: Known,
): Promise<Taken> {
  const refused = (said: Words): Taken => ({ name, is: 'refused', said });
  const inside = await unzip(bytes, defaultLimits);
  if (typeof inside === 'string') return refused(notOpened[inside]);
  const [manifest, ...others] = inside.filter(({ path }) => /(?:^|\/)datapackage\.json$/.test(path));
  if (manifest === undefined || others.length > 0) return refused(manifest === undefined ? noPublication : several);
  const top = manifest.path.slice(0, -manifestPaths.manifest.length);
  const files = inside.flatMap(({ path, bytes: content }) =>
    path.startsWith(top) ? [{ path: path.slice(top.length), bytes: content }] : [],
  );
  const agency = statedIn(manifest.bytes)?.agency_id;
  const key = keys.get(agency ?? '');
  const { verdict, checks } = await verifyRelease(releaseInMemory(name, files), {
    today,
    recount: false,
    ...(key === undefined ? {} : { key }),
  });
  // What came before it may lie here already, or come later.
  const against = checks.filter(({ id, result }) => result === 'fails' && id !== 'chain-follows');
  if (verdict === 'failed' && against.length > 0)
    return refused({ en: listed(DOES_NOT_HOLD.en, against, 'en'), es: listed(DOES_NOT_HOLD.es, against, 'es') });
  const { agency_id = 'unknown', sequence = 0 } = statedIn(manifest.bytes) ?? {};
  const print = createHash('sha256').update(manifest.bytes).digest('hex').slice(0, 12);
  const folder = join(publications, `${agency_id}-${String(sequence).padStart(4, '0')}-${print}`);
  const said = verdict === 'verified' ? signed : unknownSigner;
  if (existsSync(folder)) return { name, is: 'publication', said: here };
  // In one step: a folder that is there is whole.
  const aside = join(publications, `.${randomBytes(8).toString('hex')}`);
  try {
    for (const { path, bytes: content } of files) {
      mkdirSync(dirname(join(aside, path)), { recursive: true });
      writeFileSync(join(aside, path), content);
    }
    renameSync(aside, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return { name, is: 'publication', said };
}

function statedIn(manifest: Uint8Array): Pick<Publication, 'agency_id' | 'sequence'> | undefined {
  try {
    const { daybook } = JSON.parse(new TextDecoder().decode(manifest)) as { readonly daybook?: Publication };
    const isId = /^us-[a-z]{2}-[a-z]{8}$/.test(daybook?.agency_id ?? '');
    return isId && Number.isSafeInteger(daybook?.sequence) ? daybook : undefined;
  } catch {
    return undefined;
  }
}

const listed = (head: string, checks: readonly { readonly said: Words }[], lang: 'en' | 'es') =>
  `${head} ${checks.map(({ said }) => said[lang]).join(' ')}`;

const DOES_NOT_HOLD: Words = {
  en: 'Not taken, because it is not what was signed:',
  es: 'No se tomó, porque no es lo que se firmó:',
};
const signed: Words = {
  en: 'A publication, signed by the key that is known of this agency.',
  es: 'Una publicación, firmada con la clave que se conoce de esta agencia.',
};
const unknownSigner: Words = {
  en: 'A publication whose signature holds. Whose key it is, nobody has said here: add the public key of the agency.',
  es: 'Una publicación cuya firma se sostiene. Aquí nadie ha dicho de quién es la clave: agregue la clave pública de la agencia.',
};
const here: Words = { en: 'This publication is here already.', es: 'Esta publicación ya está aquí.' };
const noPublication: Words = {
  en: 'Not taken: there is no publication in it, which has a file datapackage.json.',
  es: 'No se tomó: no contiene ninguna publicación, que tiene un archivo datapackage.json.',
};
const several: Words = {
  en: 'Not taken: it holds several publications. Bring each in a zip file of its own.',
  es: 'No se tomó: contiene varias publicaciones. Traiga cada una en su propio archivo zip.',
};
const notOpened: Readonly<Record<WhyNotUnzipped, Words>> = {
  damaged: {
    en: 'Not taken: the zip file is damaged, or is none.',
    es: 'No se tomó: el archivo zip está dañado, o no lo es.',
  },
  encrypted: {
    en: 'Not taken: the zip file wants a password.',
    es: 'No se tomó: el archivo zip pide una contraseña.',
  },
  'too-large': {
    en: 'Not taken: unpacked, the zip file would be too large.',
    es: 'No se tomó: desempaquetado, el archivo zip sería demasiado grande.',
  },
};
