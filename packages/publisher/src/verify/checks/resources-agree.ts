import type { Words } from '@daybook/types';
import { notReadable } from '../not-readable.ts';
import type { VerifyCheck } from '../verify-check.ts';

/** What the descriptor tells tools of data of size and SHA-256 is what the publication record says. */
export const resourcesAgree: VerifyCheck = {
  id: 'resources-agree',
  title: {
    en: 'The list of data for other tools says the same as the publication record',
    es: 'La lista de datos para otras herramientas dice lo mismo que el registro de publicación',
  },
  run({ release: { manifest } }) {
    if (manifest?.publication === undefined) return notReadable;
    const stated = new Map(manifest.publication.files.map((file) => [file.path, file]));
    const found: Words[] = [];
    for (const resource of manifest.resources) {
      const { path, bytes, hash } = (resource ?? {}) as Readonly<Record<string, unknown>>;
      const file = typeof path === 'string' ? stated.get(path) : undefined;
      if (file === undefined)
        found.push({
          en: 'A resource names no file of the release',
          es: 'Un recurso no nombra ningún archivo de la publicación',
        });
      else if (bytes !== file.bytes || hash !== `sha256:${file.sha256}`)
        found.push({ en: `${file.path}: another size or SHA-256`, es: `${file.path}: otro tamaño u otro SHA-256` });
    }
    const { length } = manifest.resources;
    return found.length === 0
      ? { result: 'holds', said: { en: `Files of data: ${length}.`, es: `Archivos de datos: ${length}.` } }
      : {
          result: 'fails',
          said: { en: 'The manifest contradicts itself.', es: 'El manifiesto se contradice.' },
          found,
        };
  },
};
