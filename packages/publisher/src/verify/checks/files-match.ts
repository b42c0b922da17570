import type { Words } from '@daybook/types';
import { manifestPaths } from '../../manifest/manifest-paths.ts';
import { notReadable } from '../not-readable.ts';
import type { VerifyCheck } from '../verify-check.ts';

/** Each file has the size and SHA-256 that the manifest states; none is missing, and none is there that it does not name. */
export const filesMatch: VerifyCheck = {
  id: 'files-match',
  title: {
    en: 'Every file is the one that the manifest names, and there is no other',
    es: 'Cada archivo es el que nombra el manifiesto, y no hay otros',
  },
  run({ release }) {
    const { publication, source } = release;
    if (publication === undefined) return notReadable;
    const there = new Set(source.paths);
    const named = new Set<string>(Object.values(manifestPaths));
    const found: Words[] = [];
    let bytes = 0;
    for (const file of publication.files) {
      if (named.has(file.path))
        found.push({ en: `${file.path} is named twice`, es: `${file.path} se nombra dos veces` });
      named.add(file.path);
      if (!there.has(file.path)) {
        found.push({ en: `${file.path} is missing`, es: `Falta ${file.path}` });
        continue;
      }
      const hash = release.hash(file.path);
      bytes += hash.bytes;
      if (hash.bytes !== file.bytes)
        found.push({
          en: `${file.path} has ${hash.bytes} bytes, not ${file.bytes}`,
          es: `${file.path} tiene ${hash.bytes} bytes, no ${file.bytes}`,
        });
      else if (hash.sha256 !== file.sha256)
        found.push({ en: `${file.path} was changed`, es: `${file.path} fue modificado` });
    }
    for (const path of source.paths)
      if (!named.has(path)) found.push({ en: `${path} is not named`, es: `${path} no se nombra` });
    for (const path of source.odd ?? [])
      found.push({
        en: `${path} is a link or a device, not a file`,
        es: `${path} es un enlace o un dispositivo, no un archivo`,
      });
    const { length } = publication.files;
    return found.length === 0
      ? {
          result: 'holds',
          said: {
            en: `Files: ${length}, bytes: ${bytes}. Each has its size and SHA-256; none is missing, none is too many.`,
            es: `Archivos: ${length}, bytes: ${bytes}. Cada uno tiene su tamaño y su SHA-256; no falta ni sobra ninguno.`,
          },
        }
      : {
          result: 'fails',
          said: { en: 'The files are not those that were signed.', es: 'Los archivos no son los que se firmaron.' },
          found,
        };
  },
};
