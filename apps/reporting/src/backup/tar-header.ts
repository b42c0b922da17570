/**
 * The 512 bytes before a file in a tar archive, as POSIX.1-1988 has them (ustar): every system unpacks that.
 *
 * @param path with forward slashes, up to 255 bytes.
 * @param bytes the size of the file, under 8 GB.
 * @param at seconds since 1970.
 */
export function tarHeader(path: string, bytes: number, at: number): Buffer {
  const header = Buffer.alloc(512);
  const text = (value: string, from: number) => void header.write(value, from, 'utf8');
  const octal = (value: number, from: number, digits: number) => text(value.toString(8).padStart(digits, '0'), from);
  const [folder, name] = parted(path);
  if (bytes >= 8 ** 11) throw new RangeError('A file in a backup has 8 GB at most.');
  text(name, 0);
  octal(0o600, 100, 7);
  octal(0, 108, 7);
  octal(0, 116, 7);
  octal(bytes, 124, 11);
  octal(at, 136, 11);
  text(' '.repeat(8), 148);
  text('0', 156);
  text('ustar\0', 257);
  text('00', 263);
  text(folder, 345);
  octal(
    header.reduce((sum, byte) => sum + byte, 0),
    148,
    6,
  );
  header[154] = 0;
  return header;
}

/** A path of more than 100 bytes is cut at a slash, its first part up to 155 bytes. */
function parted(path: string): readonly [folder: string, name: string] {
  const length = (part: string) => Buffer.byteLength(part);
  if (length(path) <= 100) return ['', path];
  for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1))
    if (length(path.slice(0, at)) <= 155 && length(path.slice(at + 1)) <= 100)
      return [path.slice(0, at), path.slice(at + 1)];
  throw new RangeError(`A path in a backup has 255 bytes at most: ${path}`);
}
