import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { type BackedUpFile, type BackupFacts, FACTS_PATH } from './backup-facts.ts';
import { backupFault } from './backup-fault.ts';
import type { TarFile } from './pack-tar.ts';
import { readFacts } from './read-facts.ts';
import { unpackTar } from './unpack-tar.ts';

/** More than any list of files takes. */
const FACTS_BYTES = 64 * 1024 * 1024;

/**
 * Unpacks a backup into an empty folder, down to the disk, and holds every file against its fingerprint.
 *
 * @throws CannotRun where it is no backup, is damaged, or is not as it was made.
 */
export async function unpackBackup(file: string, folder: string): Promise<BackupFacts> {
  const unpacked: BackedUpFile[] = [];
  let text = '';
  const source = createReadStream(file);
  const gunzip = createGunzip();
  source.on('error', (fault) => gunzip.destroy(fault));
  try {
    for await (const entry of unpackTar(source.pipe(gunzip))) {
      if (entry.path === FACTS_PATH) text = await textOf(entry);
      else unpacked.push(await writeDown(entry, folder));
    }
  } catch (fault) {
    const { code = '' } = fault as { readonly code?: string };
    if (code === 'Z_DATA_ERROR') throw backupFault(unpacked.length === 0 ? 'no-backup' : 'cut-short');
    if (code.startsWith('Z_')) throw backupFault('cut-short');
    throw fault;
  } finally {
    source.destroy();
  }
  if (text === '') throw backupFault('no-backup');
  const facts = readFacts(text);
  const line = ({ path, bytes, sha256 }: BackedUpFile) => `${path} ${bytes} ${sha256}`;
  const said = facts.files.map(line).toSorted().join('\n');
  if (said !== unpacked.map(line).toSorted().join('\n')) throw backupFault('file-differs');
  return facts;
}

async function textOf({ bytes, content }: TarFile): Promise<string> {
  if (bytes > FACTS_BYTES) throw backupFault('no-backup');
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

async function writeDown({ path, bytes, content }: TarFile, folder: string): Promise<BackedUpFile> {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  const file = await open(target, 'wx', 0o600);
  const hash = createHash('sha256');
  try {
    for await (const piece of content) {
      hash.update(piece);
      await file.writeFile(piece);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { path, bytes, sha256: hash.digest('hex') };
}
