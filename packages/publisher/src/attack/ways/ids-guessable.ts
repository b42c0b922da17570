import { createHash } from 'node:crypto';
import type { Way, WayLeak } from '../way.ts';

const random = /^[0-9a-f]{32}$/;
/** So many running numbers are tried. */
const MOST = 1000;

/** Public ids that were not drawn at random. */
export const idsGuessable: Way = {
  id: 'ids-guessable',
  title: { en: 'Ids that can be guessed', es: 'Ids que se pueden adivinar' },
  why: {
    en: "An id that counts up, holds a time or is a hash of the agency's own number leads back to the case.",
    es: 'Un id que cuenta, lleva una hora o es un resumen del número propio de la agencia lleva de vuelta al caso.',
  },
  cure: {
    en: 'Draw 128 random bits for each entry, once, and keep them in the ledger.',
    es: 'Sortear 128 bits al azar para cada anotación, una vez, y guardarlos en el registro privado.',
  },
  unit: { en: 'public ids', es: 'ids públicos' },
  try({ release: { log, stated } }) {
    const leaks: WayLeak[] = [];
    const at = (index: number) => ({ file: log[index]?.path ?? '', line: log[index]?.line ?? 0, column: '/public_id' });
    const ids = log.map(({ public_id }) => public_id);
    for (const [index, id] of ids.entries())
      if (!random.test(id))
        leaks.push({
          ...at(index),
          message: { en: 'This id is not 32 hexadecimal digits.', es: 'Este id no son 32 dígitos hexadecimales.' },
        });
    const whole = ids.filter((id) => random.test(id));
    const shared = sharedStart([...new Set(whole)]);
    if (new Set(whole).size > 3 && shared >= 8)
      leaks.push({
        ...at(0),
        message: {
          en: `All ids begin with the same ${shared} digits: they count up, or hold a time.`,
          es: `Todos los ids empiezan con los mismos ${shared} dígitos: cuentan, o llevan una hora.`,
        },
      });
    const versions = new Set(whole.map((id) => id[12]));
    const [version = ''] = versions;
    if (whole.length > 8 && versions.size === 1 && /[1267]/.test(version))
      leaks.push({
        ...at(0),
        message: {
          en: 'The ids are of a kind that holds the time (UUID).',
          es: 'Los ids son de un tipo que lleva la hora (UUID).',
        },
      });
    const wanted = new Set(whole);
    const made = wanted.size === 0 ? undefined : guess(wanted, stated.agencies);
    if (made !== undefined)
      leaks.push({
        ...at(ids.indexOf(made.id)),
        message: {
          en: `This id is the ${made.hash} of a running number.`,
          es: `Este id es el ${made.hash} de un número corrido.`,
        },
      });
    return { looked_at: log.length, leaks };
  },
};

function sharedStart(ids: readonly string[]): number {
  const [first = '', ...rest] = ids;
  let length = first.length;
  for (const id of rest) while (length > 0 && !id.startsWith(first.slice(0, length))) length--;
  return length;
}

/** An id that is a hash of a number as agencies write them, if one is. */
function guess(ids: ReadonlySet<string>, agencies: readonly string[]): { id: string; hash: string } | undefined {
  const key = agencies.join();
  const made = guesses.get(key) ?? guessesFor(agencies);
  guesses.set(key, made);
  for (const id of ids) {
    const hash = made.get(id);
    if (hash !== undefined) return { id, hash };
  }
  return undefined;
}

// The same agencies are attacked again and again.
const guesses = new Map<string, ReadonlyMap<string, string>>();

function guessesFor(agencies: readonly string[]): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (let number = 0; number < MOST; number++) {
    const padded = String(number).padStart(4, '0');
    const texts = [
      ...[`${number}`, padded, `R-${number}`],
      ...[2024, 2025, 2026, 2027].map((year) => `${year}-${padded}`),
      ...agencies.map((one) => `${one}-${number}`),
    ];
    for (const text of texts)
      for (const hash of ['md5', 'sha1', 'sha256'])
        made.set(createHash(hash).update(text).digest('hex').slice(0, 32), hash.toUpperCase());
  }
  return made;
}
