import { Secret, TOTP } from 'otpauth';

/** A new secret for the app on a person's telephone, in Base32. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** What the telephone reads as a square of dots. */
export const totpAddress = (secret: string, login: string, issuer: string): string =>
  new TOTP({ issuer, label: login, secret }).toString();

/**
 * The step of time that a code of six digits belongs to: the present one, the one before or the one after. A step that was
 * used is used up.
 *
 * @param at milliseconds.
 * @returns `undefined` where the code is wrong, or of a step not later than `used`.
 */
export function totpStep(secret: string, code: string, at: number, used: number): number | undefined {
  const delta = new TOTP({ secret }).validate({ token: code.replaceAll(/\s/g, ''), timestamp: at, window: 1 });
  if (delta === null) return undefined;
  const step = Math.floor(at / 30_000) + delta;
  return step > used ? step : undefined;
}
