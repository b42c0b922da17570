import type { Publication, Words } from '@daybook/types';
import { notReadable } from '../not-readable.ts';
import type { OpenedRelease } from '../opened-release.ts';
import type { VerifyCheck } from '../verify-check.ts';

/** The release is the next one after those that were given: its number, the SHA-256 of the manifest before, the time. */
export const chainFollows: VerifyCheck = {
  id: 'chain-follows',
  title: {
    en: 'It is the next release of its chain, and not an old one shown again',
    es: 'Es la siguiente publicación de su cadena, y no una antigua presentada de nuevo',
  },
  run({ release: { publication }, previous, unreadable, before }) {
    if (publication === undefined) return notReadable;
    const { sequence } = publication;
    const found = [...unreadable.map(notRead), ...previous.flatMap((one) => against(one, publication))];
    if (before !== undefined) found.push(...againstBefore(before, publication));
    if (found.length > 0)
      return {
        result: 'fails',
        said: { en: 'The chain does not hold.', es: 'La cadena no se sostiene.' },
        found,
      };
    if (before !== undefined)
      return {
        result: 'holds',
        said: {
          en: `Number ${sequence} names the manifest of number ${sequence - 1} by its SHA-256, and was published after it.`,
          es: `El número ${sequence} nombra el manifiesto del número ${sequence - 1} por su SHA-256, y se publicó después.`,
        },
      };
    if (sequence === 1)
      return {
        result: 'holds',
        said: { en: 'It is number 1: nothing comes before it.', es: 'Es el número 1: no hay nada antes.' },
      };
    return {
      result: 'not-checked',
      said: {
        en: `It is number ${sequence}, and number ${sequence - 1} was not given: --previous FOLDER`,
        es: `Es el número ${sequence}, y no se dio el número ${sequence - 1}: --previous CARPETA`,
      },
    };
  },
};

function against(one: OpenedRelease, { agency_id, sequence, published_at }: Publication): Words[] {
  const { publication, source } = one;
  const found: Words[] = [];
  if (publication === undefined) return found;
  const { name } = source;
  if (publication.agency_id !== agency_id)
    found.push({
      en: `${name} is of ${publication.agency_id}, this one of ${agency_id}`,
      es: `${name} es de ${publication.agency_id}, esta es de ${agency_id}`,
    });
  if (publication.sequence >= sequence)
    found.push({
      en: `You already have number ${publication.sequence} (${name}); this is number ${sequence}, which is not newer`,
      es: `Ya tiene el número ${publication.sequence} (${name}); este es el número ${sequence}, que no es más nuevo`,
    });
  else if (Date.parse(publication.published_at) > Date.parse(published_at))
    found.push({
      en: `It was published before number ${publication.sequence} (${name}), which it follows`,
      es: `Se publicó antes que el número ${publication.sequence} (${name}), al que sigue`,
    });
  if (!one.hasItsRecords())
    found.push({
      en: `${name}: its log or reports are not those that its manifest names`,
      es: `${name}: su bitácora o sus informes no son los que nombra su manifiesto`,
    });
  return found;
}

function againstBefore({ manifest, source }: OpenedRelease, { previous, sequence }: Publication): Words[] {
  if (manifest?.sha256 === previous) return [];
  return [
    {
      en: `The manifest of ${source.name} is not the one that number ${sequence} names as the one before it`,
      es: `El manifiesto de ${source.name} no es el que el número ${sequence} nombra como el anterior`,
    },
  ];
}

const notRead = (name: string): Words => ({
  en: `${name}: its manifest cannot be read`,
  es: `${name}: no se puede leer su manifiesto`,
});
