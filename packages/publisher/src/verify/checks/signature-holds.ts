import { fingerprintOf } from '../../keys/fingerprint-of.ts';
import { isSignedBy } from '../../keys/is-signed-by.ts';
import { manifestPaths } from '../../manifest/manifest-paths.ts';
import { notReadable } from '../not-readable.ts';
import { signerOf } from '../signer-of.ts';
import type { VerifyCheck } from '../verify-check.ts';

/** The signature of 64 bytes was made over the exact bytes of the manifest, by the key that it names. */
export const signatureHolds: VerifyCheck = {
  id: 'signature-holds',
  title: {
    en: 'The signature is of these very bytes, by the key that the manifest names',
    es: 'La firma corresponde exactamente a estos bytes, con la clave que nombra el manifiesto',
  },
  run({ release, key }) {
    const { manifest, source } = release;
    if (manifest?.publication === undefined) return notReadable;
    const { signature: path } = manifestPaths;
    if (!source.paths.includes(path))
      return fails(`${path} is missing: the release is not signed.`, `Falta ${path}: la publicación no está firmada.`);
    const { fingerprint } = manifest.publication.key;
    const raw = signerOf(manifest.publication, key);
    if (raw === undefined)
      return {
        result: 'not-checked',
        said: {
          en: `The manifest names the key ${fingerprint} without its bytes. Give the key's file: --key public-key.json`,
          es: `El manifiesto nombra la clave ${fingerprint} sin sus bytes. Dé el archivo de la clave: --key public-key.json`,
        },
      };
    if (fingerprintOf(raw) !== fingerprint)
      return fails(
        'The public key and its fingerprint do not fit together.',
        'La clave pública y su huella no concuerdan.',
      );
    if (!isSignedBy(raw, manifest.bytes, source.read(path)))
      return fails(
        'The signature is not of this manifest by this key: one of them was changed.',
        'La firma no es de este manifiesto con esta clave: alguno de ellos fue modificado.',
      );
    return {
      result: 'holds',
      said: { en: `Ed25519, key ${fingerprint}.`, es: `Ed25519, clave ${fingerprint}.` },
    };
  },
};

const fails = (en: string, es: string) => ({ result: 'fails', said: { en, es } }) as const;
