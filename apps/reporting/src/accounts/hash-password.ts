import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

// 2¹⁵ takes 34 MB and about a tenth of a second; one at a time, so that many who sign in at once do not fill the memory.
const COST = 15;
const OPTIONS = { N: 2 ** COST, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

let line: Promise<unknown> = Promise.resolve();

/** A password as it is kept: nobody gets it back from that. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt);
  return `scrypt$${COST}$${salt.toString('hex')}$${key.toString('hex')}`;
}

/** Whether a password is the one that was kept. Takes as long where there is nothing to compare it with. */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const [, , salt = '00'.repeat(16), key = '00'.repeat(32)] = (kept ?? '').split('$');
  const derived = await derive(password, Buffer.from(salt, 'hex'));
  return timingSafeEqual(derived, Buffer.from(key, 'hex')) && kept !== undefined;
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  const work = () =>
    new Promise<Buffer>((resolve, reject) => {
      scrypt(password.normalize('NFKC'), salt, 32, OPTIONS, (fault, key) => (fault ? reject(fault) : resolve(key)));
    });
  const done = line.then(work, work);
  line = done.catch(() => undefined);
  return done;
}
