import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Registry } from '@daybook/types';
import type { OversightOrder } from '../oversight/carry-out-oversight.ts';
import { oversightPaths } from '../oversight/oversight-paths.ts';
import { dayOf } from '../reference/day-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Store } from '../store/open-store.ts';
import { handedIn, secondCounty } from './second-county.ts';

/**
 * Brings together what an auditor of the fictional state has: the publications of two counties, of which one certified that it
 * received nothing, their keys, and the registry of everybody who is expected to report.
 *
 * @param examples the fictional state, as the examples of the standard have it.
 * @returns the order to verify them and to make the pages of the state.
 */
export async function collectDemo(
  store: Store,
  quarter: string,
  { examples, publicAddress }: { readonly examples: string; readonly publicAddress: string },
): Promise<OversightOrder> {
  const [first, second] = [await handedIn(store), await secondCounty(store, quarter, publicAddress)];
  const registry = JSON.parse(readFileSync(join(examples, 'registry.json'), 'utf8')) as Registry;
  const { agency_id, names, agency_type, time_zone } = second.agency;
  const expected = {
    ...registry,
    reporters: [
      ...registry.reporters,
      { agency_id, name: names[0]?.name ?? '', agency_type, ...(time_zone && { time_zone }), exempt: [] },
    ],
  };
  // The work takes this folder away.
  const into = join(oversightPaths(store.folder).collected, '.demo');
  mkdirSync(into, { recursive: true });
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['registry.json', JSON.stringify(expected)],
    ['larkmere-key.json', first.key],
    ['dunmarrow-key.json', second.key],
    ['larkmere.zip', first.publication],
    ['dunmarrow.zip', second.publication],
  ];
  for (const [name, content] of files) writeFileSync(join(into, name), content);
  return {
    folder: store.folder,
    today: dayOf(store.around.now(), referencesOf(store.database).agency?.time_zone),
    incoming: files.map(([name]) => ({ name, path: join(into, name) })),
  };
}
