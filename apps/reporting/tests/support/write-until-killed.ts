import { randomBytes } from 'node:crypto';
import { readFileSync, writeSync } from 'node:fs';
import type { Request } from '@daybook/types';
import { openStore } from '../../src/store/open-store.ts';
import { saveEntry } from '../../src/store/save-entry.ts';

// Writes entries until it is killed or has enough, and says of each when it is saved: what was said must be there, whatever happens then.
const [path = '', from = '0', log = '', until = 'Infinity', synchronous = 'FULL'] = process.argv.slice(2);
const store = openStore(path, {
  now: () => new Date().toISOString(),
  draw: (bytes) => randomBytes(bytes).toString('hex'),
});
// Only to show what becomes of a connection that does not sync.
store.database.script(`PRAGMA synchronous = ${synchronous}`);
const account_id = 'c'.repeat(32);
store.database.run(
  "INSERT INTO account (account_id, login, role, password) VALUES (?, 'clerk', 'clerk', 'x') ON CONFLICT DO NOTHING",
  [account_id],
);
const sample = JSON.parse(readFileSync(log, 'utf8').split('\n', 1)[0] ?? '') as Request;
for (let number = Number(from); number < Number(until); number++) {
  const record = { ...sample, request_id: `K-${number}` } as Request;
  saveEntry(store, { account_id, key: randomBytes(16).toString('hex') }, record, '2026-Q1');
  writeSync(1, `${number}\n`);
}
