import { createHmac, randomBytes } from 'node:crypto';
import type { Store } from '../store/open-store.ts';
import { Refused } from '../store/refused.ts';

/** Who tries to sign in, and from where. */
interface Trying {
  readonly login: string;
  /** The address of the network. */
  readonly from: string;
}

const WINDOW = 15 * 60_000;
/** Wrong tries within a quarter of an hour: of one name from one address, and of one name from anywhere. */
const TRIES = { near: 5, anywhere: 30 } as const;
/** Somebody may type a password where the name belongs: what was typed is not written down, only its print under a key that ends with the process. */
const KEY = randomBytes(32);

/**
 * Notes a try before it is looked at, as a wrong one: many that come at once count like many one after the other.
 *
 * @returns what is to be done where it was right: then it does not count, nor do the wrong ones before it from there.
 * @throws Refused `too-many-tries`.
 */
export function noteTry({ database, around }: Store, { login, from }: Trying): () => void {
  const now = around.now();
  const since = new Date(Date.parse(now) - WINDOW).toISOString();
  const name = login.toLowerCase().slice(0, 64);
  const [near, anywhere] = [printOf(`${name} ${from}`), printOf(name)];
  const tries = (subject: string) =>
    Number(database.one('SELECT COUNT(*) AS n FROM failure WHERE subject = ? AND at >= ?', [subject, since])?.n);
  database.write(() => {
    if (tries(near) >= TRIES.near || tries(anywhere) >= TRIES.anywhere) throw new Refused('too-many-tries');
    database.run('DELETE FROM failure WHERE at < ?', [since]);
    for (const subject of [near, anywhere])
      database.run('INSERT INTO failure (subject, at) VALUES (?, ?)', [subject, now]);
  });
  return () =>
    database.write(() => {
      database.run('DELETE FROM failure WHERE subject = ?', [near]);
      database.run(
        'DELETE FROM failure WHERE rowid = (SELECT rowid FROM failure WHERE subject = ? AND at = ? LIMIT 1)',
        [anywhere, now],
      );
    });
}

const printOf = (typed: string): string => createHmac('sha256', KEY).update(typed).digest('hex');
