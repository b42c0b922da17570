/** As many signs as a password has at least: length is what makes one strong. */
export const PASSWORD_LENGTH = 12;

/** Whether a password is long enough, and not the name of its account. */
export function isGoodPassword(password: string, login: string): boolean {
  return [...password].length >= PASSWORD_LENGTH && password.toLowerCase() !== login.toLowerCase();
}
