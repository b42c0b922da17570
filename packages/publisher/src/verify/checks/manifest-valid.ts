import { manifestPaths } from '../../manifest/manifest-paths.ts';
import type { VerifyCheck } from '../verify-check.ts';

/** The manifest is there, can be read strictly, and its publication record follows the standard. */
export const manifestValid: VerifyCheck = {
  id: 'manifest-valid',
  title: {
    en: 'The manifest can be read and says what the standard asks',
    es: 'El manifiesto se puede leer y dice lo que pide el estándar',
  },
  run({ release: { manifest } }) {
    const { manifest: path } = manifestPaths;
    if (manifest === undefined)
      return {
        result: 'fails',
        said: {
          en: `There is no ${path}. This is not the folder of a publication, or its manifest is missing.`,
          es: `No hay ${path}. Esta no es la carpeta de una publicación, o falta su manifiesto.`,
        },
      };
    const { publication, errors } = manifest;
    if (publication === undefined)
      return {
        result: 'fails',
        said: {
          en: `${path} holds no publication record that follows the standard.`,
          es: `${path} no contiene un registro de publicación que siga el estándar.`,
        },
        found: errors.map(({ message, pointer = '' }) => ({
          en: `${pointer} ${message}`,
          es: `${pointer} ${message}`,
        })),
      };
    const { sequence, agency_id, published_at } = publication;
    return {
      result: 'holds',
      said: {
        en: `Number ${sequence} of ${agency_id}, published ${published_at}.`,
        es: `Número ${sequence} de ${agency_id}, publicada ${published_at}.`,
      },
    };
  },
};
