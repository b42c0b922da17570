import type { Words } from '@daybook/types';
import type { Commitment } from '../../commitments/commitment.ts';
import { notReadable } from '../not-readable.ts';
import type { OpenedRelease } from '../opened-release.ts';
import type { PublicRows } from '../public-rows.ts';
import type { VerifyCheck } from '../verify-check.ts';

/** Each row of the log is tied to one private record, and no tie of a release before was changed. */
export const commitmentsComplete: VerifyCheck = {
  id: 'commitments-complete',
  readsRecords: true,
  title: {
    en: 'Each row is tied to a record that the agency keeps, and earlier ties are as they were',
    es: 'Cada fila está atada a un registro que guarda la agencia, y los vínculos anteriores están como estaban',
  },
  async run({ release, previous }) {
    if (release.publication === undefined) return notReadable;
    const read = release.commitments();
    const earlier = previous.filter(
      ({ publication }) => (publication?.sequence ?? 0) < (release.publication?.sequence ?? 0),
    );
    if (read === undefined) {
      if (earlier.some((one) => one.commitments() !== undefined))
        return {
          result: 'fails',
          said: {
            en: 'It has no commitments; a release before it had.',
            es: 'No tiene compromisos; una publicación anterior sí los tenía.',
          },
        };
      return {
        result: 'not-checked',
        said: { en: 'It has no commitments.', es: 'No tiene compromisos.' },
      };
    }
    const found = [
      ...read.unreadable.map(
        (line): Words => ({ en: `line ${line} holds none`, es: `la línea ${line} no contiene ninguno` }),
      ),
      ...againstLog(read.commitments, (await release.log()).rows),
      ...againstEarlier(read.commitments, earlier),
    ];
    return found.length > 0
      ? {
          result: 'fails',
          said: { en: 'The commitments do not fit the log.', es: 'Los compromisos no corresponden a la bitácora.' },
          found,
        }
      : {
          result: 'holds',
          said: {
            en: `Commitments: ${read.commitments.length}; each row has its own.`,
            es: `Compromisos: ${read.commitments.length}; cada fila tiene el suyo.`,
          },
        };
  },
};

const keyOf = ({ public_id, revision }: Pick<Commitment, 'public_id' | 'revision'>) => `${public_id},${revision}`;

function againstLog(commitments: readonly Commitment[], rows: PublicRows['rows']): Words[] {
  const tied = new Set<string>();
  const found: Words[] = [];
  for (const one of commitments) {
    const key = keyOf(one);
    const row = rows.get(one.public_id);
    if (tied.has(key)) found.push({ en: `${key}: two commitments`, es: `${key}: dos compromisos` });
    else if (row === undefined || one.revision > row.revision)
      found.push({ en: `${key}: the log has no such row`, es: `${key}: la bitácora no tiene esa fila` });
    tied.add(key);
  }
  for (const [public_id, { revision }] of rows)
    if (!tied.has(keyOf({ public_id, revision })))
      found.push({ en: `${public_id},${revision}: no commitment`, es: `${public_id},${revision}: sin compromiso` });
  return found;
}

function againstEarlier(commitments: readonly Commitment[], earlier: readonly OpenedRelease[]): Words[] {
  const known = new Map(
    earlier.flatMap((one) =>
      (one.commitments()?.commitments ?? []).map((was) => [keyOf(was), was.commitment] as const),
    ),
  );
  return commitments
    .filter((one) => (known.get(keyOf(one)) ?? one.commitment) !== one.commitment)
    .map(
      (one): Words => ({
        en: `${keyOf(one)}: another commitment than was published before`,
        es: `${keyOf(one)}: otro compromiso que el publicado antes`,
      }),
    );
}
