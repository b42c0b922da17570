import { checksumList } from '../../manifest/checksum-list.ts';
import { manifestPaths } from '../../manifest/manifest-paths.ts';
import { notReadable } from '../not-readable.ts';
import type { VerifyCheck } from '../verify-check.ts';

/** SHA256SUMS is byte for byte the list that follows from the manifest, so that who uses `sha256sum -c` sees the same. */
export const checksumsAgree: VerifyCheck = {
  id: 'checksums-agree',
  title: {
    en: 'SHA256SUMS says the same as the manifest',
    es: 'SHA256SUMS dice lo mismo que el manifiesto',
  },
  run({ release: { manifest, source } }) {
    if (manifest?.publication === undefined) return notReadable;
    const { checksums, manifest: path } = manifestPaths;
    if (!source.paths.includes(checksums))
      return { result: 'fails', said: { en: `${checksums} is missing.`, es: `Falta ${checksums}.` } };
    const { files } = manifest.publication;
    const list = checksumList([...files, { path, sha256: manifest.sha256 }]);
    return Buffer.from(list).equals(source.read(checksums))
      ? {
          result: 'holds',
          said: {
            en: `Lines: ${files.length + 1}, the manifest's own among them.`,
            es: `Líneas: ${files.length + 1}, entre ellas la del propio manifiesto.`,
          },
        }
      : {
          result: 'fails',
          said: {
            en: `${checksums} is not the list that follows from the manifest. Do not rely on it.`,
            es: `${checksums} no es la lista que resulta del manifiesto. No se fíe de ella.`,
          },
        };
  },
};
