import { notReadable } from '../not-readable.ts';
import type { VerifyCheck } from '../verify-check.ts';

const HOUR = 3_600_000;

/** The moment of publication is not after the day of the verification, wherever on earth that day is. */
export const notFromTheFuture: VerifyCheck = {
  id: 'not-from-the-future',
  title: { en: 'It was published before today', es: 'Se publicó antes de hoy' },
  run({ release: { publication }, today }) {
    if (publication === undefined) return notReadable;
    const { published_at } = publication;
    // Where the day ends last, it is twelve hours later than in Greenwich.
    const isPast = Date.parse(published_at) < Date.parse(`${today}T00:00:00Z`) + 36 * HOUR;
    return isPast
      ? { result: 'holds', said: { en: `${published_at}.`, es: `${published_at}.` } }
      : {
          result: 'fails',
          said: {
            en: `It says that it was published at ${published_at}; today is ${today}.`,
            es: `Dice que se publicó en ${published_at}; hoy es ${today}.`,
          },
        };
  },
};
