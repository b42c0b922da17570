import { fingerprintOf } from '../../keys/fingerprint-of.ts';
import { isSignedBy } from '../../keys/is-signed-by.ts';
import { manifestPaths } from '../../manifest/manifest-paths.ts';
import { keySteps } from '../key-steps.ts';
import { notReadable } from '../not-readable.ts';
import type { OpenedRelease } from '../opened-release.ts';
import { signerOf } from '../signer-of.ts';
import type { VerifyCheck } from '../verify-check.ts';

/** The key is the one that was given, or that of a release before, or follows from it by rotations that are signed. */
export const keyKnown: VerifyCheck = {
  id: 'key-known',
  title: {
    en: "The key is the publisher's, as known from elsewhere",
    es: 'La clave es la de quien publica, según se sabe por otra vía',
  },
  run({ release: { publication }, previous, key: known }) {
    if (publication === undefined) return notReadable;
    const { key, agency_id } = publication;
    if (known !== undefined && 'agency_id' in known && known.agency_id !== agency_id)
      return fails(
        `The key that was given is of ${known.agency_id}; the release says that it is of ${agency_id}.`,
        `La clave dada es de ${known.agency_id}; la publicación dice ser de ${agency_id}.`,
      );
    const signed = previous.filter(isSigned);
    const words = { keys: [key, ...previous.flatMap((one) => one.publication?.key ?? [])], known };
    if (known !== undefined) {
      const trusted = [known.fingerprint];
      // The file of a key names those that it follows: what they signed is the agency's too.
      if ('rotations' in known) trusted.push(...known.rotations.map(({ rotated_from }) => rotated_from));
      const steps = keySteps(trusted, key.fingerprint, words);
      if (steps === undefined)
        return fails(
          `It was signed by the key ${key.fingerprint}, which is not the one that was given and does not follow from it.`,
          `La firmó la clave ${key.fingerprint}, que no es la dada ni se deriva de ella.`,
        );
      if (key.fingerprint === known.fingerprint)
        return holds('It is the key that was given.', 'Es la clave que se dio.');
      if (steps === 0)
        return holds(
          'It is a key that the one that was given follows from.',
          'Es una clave de la que se deriva la que se dio.',
        );
      return holds(
        `It follows from the key that was given: rotated ${times(steps)}, each time signed by the key before.`,
        `Se deriva de la clave que se dio: cambiada ${veces(steps)}, cada vez con la firma de la anterior.`,
      );
    }
    if (signed.length > 0) {
      const before = signed.map((one) => one.publication?.key.fingerprint ?? '');
      const steps = keySteps(before, key.fingerprint, words);
      if (steps === undefined)
        return fails(
          `The key is another one than before (now ${key.fingerprint}), and no key of a release before signed it.`,
          `La clave es otra que antes (ahora ${key.fingerprint}) y ninguna clave de una publicación anterior la firmó.`,
        );
      return steps === 0
        ? holds('It is the key of the release before.', 'Es la clave de la publicación anterior.')
        : holds(
            `It follows from the key of the release before: rotated ${times(steps)}, each time signed by the key before.`,
            `Se deriva de la clave de la publicación anterior: cambiada ${veces(steps)}, cada vez con la firma de la anterior.`,
          );
    }
    return {
      result: 'not-checked',
      said: {
        en: `The key is not known. The signature proves only that nothing changed since whoever has the key ${key.fingerprint} signed it. Compare this fingerprint with the one that the agency makes known elsewhere: --key FINGERPRINT`,
        es: `La clave no se conoce. La firma solo demuestra que nada cambió desde que firmó quien tiene la clave ${key.fingerprint}. Compare esta huella con la que la agencia da a conocer por otra vía: --key HUELLA`,
      },
    };
  },
};

/** A release before counts only where its own signature holds. */
function isSigned({ manifest, source, publication }: OpenedRelease): boolean {
  const { signature } = manifestPaths;
  if (manifest === undefined || publication === undefined || !source.paths.includes(signature)) return false;
  const raw = signerOf(publication);
  if (raw === undefined || fingerprintOf(raw) !== publication.key.fingerprint) return false;
  return isSignedBy(raw, manifest.bytes, source.read(signature));
}

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);
const veces = (count: number) => (count === 1 ? 'una vez' : `${count} veces`);
const fails = (en: string, es: string) => ({ result: 'fails', said: { en, es } }) as const;
const holds = (en: string, es: string) => ({ result: 'holds', said: { en, es } }) as const;
