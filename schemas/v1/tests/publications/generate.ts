import type { ReleaseFile } from '../../../../packages/publisher/src/index.ts';
import { type BrokenRelease, brokenReleases } from '../../../../packages/publisher/tests/support/broken-releases.ts';
import {
  firstKey,
  privateRecords,
  releaseChain,
  secondKey,
} from '../../../../packages/publisher/tests/support/release-chain.ts';
import { tieCases } from '../../../../packages/publisher/tests/support/tie-cases.ts';
import { exportKey } from '../../../../packages/publisher/src/keys/export-key.ts';

type Files = readonly Pick<ReleaseFile, 'path' | 'bytes'>[];
type Held = { readonly text: string } | { readonly base64: string };

/** The bytes of a file as JSON can hold them. */
function held(bytes: Uint8Array): Held {
  const text = Buffer.from(bytes).toString('utf8');
  return Buffer.from(text).equals(bytes) ? { text } : { base64: Buffer.from(bytes).toString('base64') };
}

const filesOf = (files: Files) => Object.fromEntries(files.map(({ path, bytes }) => [path, held(bytes)]));

/** What is other in a broken release than in the one that it was made from. */
function changeOf(files: Files, base: Files) {
  const before = new Map(base.map(({ path, bytes }) => [path, bytes]));
  const after = new Set(files.map(({ path }) => path));
  return {
    remove: [...before.keys()].filter((path) => !after.has(path)),
    put: filesOf(files.filter(({ path, bytes }) => !Buffer.from(bytes).equals(before.get(path) ?? new Uint8Array([0])))),
  };
}

const NOTE = 'Generated from packages/publisher/tests/support by `npm run generate`. Do not edit.';
const json = (value: object) => `${JSON.stringify({ $comment: NOTE, ...value }, null, 2)}\n`;

/** Releases that can be verified, and what is wrong with others: level 5 of the conformance suite. */
export async function generate(): Promise<Map<string, string>> {
  const chain = await releaseChain();
  const today = '2026-12-01';
  const key = firstKey.fingerprint;
  const good = {
    first: [],
    second: ['first'],
    third: ['first', 'second'],
  } as const satisfies Readonly<Record<keyof typeof chain, readonly string[]>>;
  const names = Object.keys(good) as (keyof typeof chain)[];
  const texts = names.map((name): [string, string] => [
    `${name}.json`,
    json({ today, key, previous: good[name], fails: [], files: filesOf(chain[name]) }),
  ]);
  const broken = (await brokenReleases()).map(({ name, files, of, previous, fails }: BrokenRelease): [string, string] => [
    `broken/${name}.json`,
    json({ today, key, previous, fails, of, ...changeOf(files, chain[of]) }),
  ]);
  const keys: [string, string] = ['keys.json', json({ keys: [exportKey(firstKey), exportKey(secondKey)] })];
  const ties: [string, string] = ['commitments.json', json({ commitments: tieCases([...privateRecords.values()].slice(0, 3)) })];
  return new Map([...texts, ...broken, keys, ties]);
}
