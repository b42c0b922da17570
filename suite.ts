import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const schemas = join(dirname(fileURLToPath(import.meta.url)), 'schemas');
const { version } = JSON.parse(readFileSync(join(schemas, 'package.json'), 'utf8')) as { version: string };
const name = `daybook-conformance-${version}`;

/** What belongs to the suite: the standard, the law and the cases; no generators, no fictional state. */
const isPart = (path: string) =>
  /^(v1|codelists|law|regimes)\//.test(path) &&
  !/\.ts$|^v1\/examples\//.test(path) &&
  !path.startsWith('v1/tests/README');

const levels: Readonly<Record<string, number>> = {
  rules: 2,
  sets: 2,
  files: 3,
  regimes: 4,
  publications: 5,
  coverage: 6,
};

interface Listed {
  readonly path: string;
  readonly sha256: string;
  readonly level?: number;
}

/** One line of the manifest: a file, its hash, and the level that it is a case of. */
function listed(path: string, bytes: Uint8Array): Listed {
  const [folder = '', inner = ''] = path.replace(/^v1\/tests\//, '').split('/');
  const isCase = path.startsWith('v1/tests/') && inner !== '';
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, sha256, ...(isCase && { level: levels[folder] ?? 1 }) };
}

/** A file of a tar archive (POSIX ustar), with the same date and owner for all. */
function tarred(path: string, bytes: Uint8Array): Buffer {
  const header = Buffer.alloc(512);
  const cut = path.length > 100 ? path.lastIndexOf('/', 155) : -1;
  header.write(path.slice(cut + 1), 0, 100);
  header.write(['0000644', '0000000', '0000000', ''].join('\0'), 100);
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write(`${'0'.repeat(11)}\0        0`, 136);
  header.write('ustar\x0000', 257);
  if (cut > 0) header.write(path.slice(0, cut), 345, 155);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}

/** The conformance suite as an archive that needs nothing beside it: the same bytes for the same files. */
export function conformanceArchive(): { readonly name: string; readonly bytes: Uint8Array } {
  const parts = readdirSync(schemas, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(schemas.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(isPart);
  const files = new Map(parts.map((path) => [path, readFileSync(join(schemas, path))]));
  files.set('LICENSE', readFileSync(join(schemas, 'LICENSE')));
  files.set('README.md', readFileSync(join(schemas, 'v1/tests/README.md')));
  const paths = [...files.keys()].sort();
  const manifest = {
    name,
    version,
    standard_version: '1.0',
    files: paths.map((path) => listed(path, files.get(path) as Buffer)),
  };
  files.set('manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`));
  const blocks = [...files.keys()].sort().map((path) => tarred(`${name}/${path}`, files.get(path) as Buffer));
  const bytes = gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]), { level: 9 });
  // The tenth byte tells the system that packed it; 255 is none.
  bytes[9] = 255;
  return { name: `${name}.tar.gz`, bytes };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { name: file, bytes } = conformanceArchive();
  const folder = join(schemas, '../out');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), bytes);
  console.log(`out/${file}: ${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
}
