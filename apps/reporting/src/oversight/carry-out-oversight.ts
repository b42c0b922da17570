import { readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { keepFile } from './keep-file.ts';
import { knownKeys, makePages } from './make-pages.ts';
import { type OversightPaths, oversightPaths } from './oversight-paths.ts';
import type { OversightResult } from './oversight-result.ts';
import { takeJson } from './take-json.ts';
import { takePublication } from './take-publication.ts';
import type { Taken } from './taken.ts';

/** What is to be done: files that came are taken, and the pages are made anew. */
export interface OversightOrder {
  /** The folder of the app. */
  readonly folder: string;
  readonly today: string;
  /** Files to take, in a folder that is removed afterwards. */
  readonly incoming: readonly { readonly name: string; readonly path: string }[];
}

/** Does it, and writes down what came of it. Takes as long as there is much. */
export async function carryOutOversight({ folder, today, incoming }: OversightOrder): Promise<OversightResult> {
  const paths = oversightPaths(folder);
  try {
    return await takeAll(incoming, paths, today);
  } finally {
    // Whatever became of it, what came is taken away.
    for (const { path } of incoming) rmSync(dirname(path), { recursive: true, force: true });
  }
}

async function takeAll(
  incoming: OversightOrder['incoming'],
  paths: OversightPaths,
  today: string,
): Promise<OversightResult> {
  const taken: Taken[] = [];
  // Keys and registries first: publications are held against them.
  const inOrder = [...incoming].sort((a, b) => Number(isZip(a.name)) - Number(isZip(b.name)));
  for (const file of inOrder) taken.push(await take(file, paths, today));
  const result = { ...(await makePages(paths, today)), taken };
  keepFile(paths.result, JSON.stringify(result));
  return result;
}

const isZip = (name: string) => /\.zip$/i.test(name);

function take(
  { name, path }: OversightOrder['incoming'][number],
  paths: OversightPaths,
  today: string,
): Promise<Taken> {
  const file = { name, bytes: new Uint8Array(readFileSync(path)) };
  return isZip(name) ? takePublication(file, paths, { today, keys: knownKeys(paths) }) : takeJson(file, paths, today);
}
