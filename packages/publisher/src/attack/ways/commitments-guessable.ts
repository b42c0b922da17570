import { createHash } from 'node:crypto';
import type { Published } from '../reading/published.ts';
import type { Way, WayLeak } from '../way.ts';

/** Commitments to private records that can be undone by trying. */
export const commitmentsGuessable: Way = {
  id: 'commitments-guessable',
  title: { en: 'Commitments that can be guessed', es: 'Compromisos que se pueden adivinar' },
  why: {
    en: 'A hash without a secret salt is undone by hashing whatever the record may be, until one fits.',
    es: 'Un resumen sin sal secreta se deshace resumiendo lo que el registro pueda ser, hasta que uno coincide.',
  },
  cure: {
    en: 'Draw 128 random bits of salt for each revision of each record, and publish none of them.',
    es: 'Sortear 128 bits de sal para cada revisión de cada registro, y no publicar ninguno.',
  },
  unit: { en: 'commitments', es: 'compromisos' },
  try({ release }) {
    const tables = release.tables.filter(({ header }) => header.includes('commitment'));
    const texts = publicTexts(release);
    const leaks: WayLeak[] = [];
    for (const { path, header, rows } of tables) {
      const [at, id, salt] = ['commitment', 'public_id', 'salt'].map((name) => header.indexOf(name)) as [
        number,
        number,
        number,
      ];
      const before = new Map<string, { readonly id: string; readonly line: number }>();
      if (salt >= 0)
        leaks.push({
          file: path,
          line: 1,
          column: 'salt',
          message: { en: 'The salts are published.', es: 'Las sales están publicadas.' },
        });
      for (const [index, row] of rows.entries()) {
        const place = { file: path, line: index + 2, column: 'commitment' };
        const commitment = (row[at] ?? '').toLowerCase();
        const own = row[id] ?? '';
        const twin = before.get(commitment);
        // A record that stayed the same while more of it became public has one commitment.
        if (twin !== undefined && twin.id !== own)
          leaks.push({
            ...place,
            message: {
              en: `The same commitment stands in row ${twin.line}: the salt is the same, or there is none.`,
              es: `El mismo compromiso está en la fila ${twin.line}: la sal es la misma, o no hay.`,
            },
          });
        before.set(commitment, { id: own, line: index + 2 });
        const tried = [...(texts.get(own) ?? []), own, `${own}-${row[header.indexOf('revision')] ?? ''}`, ''];
        if (tried.some((text) => hashOf(text) === commitment))
          leaks.push({
            ...place,
            message: {
              en: 'It is the plain hash of what is public of the record.',
              es: 'Es el resumen simple de lo que es público del registro.',
            },
          });
      }
    }
    return {
      looked_at: tables.reduce((sum, { rows }) => sum + rows.length, 0),
      leaks,
      ...(tables.length === 0
        ? { not_tried: { en: 'The release has no commitments.', es: 'La publicación no tiene compromisos.' } }
        : {}),
    };
  },
};

/** The public entry as texts that somebody may have hashed: as it stands, and with its fields sorted. */
function publicTexts({ log }: Published): Map<string, string[]> {
  return new Map(
    log.map(({ public_id, entry }) => {
      const text = JSON.stringify(entry);
      const { public_id: _, ...rest } = entry;
      return [public_id, [text, `${text}\n`, sorted(entry), sorted(rest), JSON.stringify(rest)]];
    }),
  );
}

function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => `${JSON.stringify(name)}:${sorted(one)}`);
  return `{${parts.join(',')}}`;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
