import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Registry } from '@daybook/types';
import type { OversightOrder } from '../oversight/carry-out-oversight.ts';
import { oversightPaths } from '../oversight/oversight-paths.ts';
import { dunmarrowReporter } from './dunmarrow-jail.ts';
import type { HandedIn } from './handed-in.ts';
import { otherAgencies } from './other-agencies.ts';
import { publishOther } from './publish-other.ts';

/** What an auditor of the fictional state is to collect. */
export interface DemoCollection {
  /** The folder of the app that is shown. */
  readonly folder: string;
  readonly today: string;
  /** The fictional state, as the examples of the standard have it. */
  readonly examples: string;
  readonly publicAddress: string;
  /** What the agency whose app is shown hands in. */
  readonly own: HandedIn;
}

/**
 * Brings together what an auditor of the fictional state has: what every agency published, each by an app of its own, their
 * keys, the registry of everybody who is expected to report, and a map. Takes seconds.
 *
 * @returns the order to verify them and to make the pages of the state.
 */
export async function collectDemo({
  folder,
  today,
  examples,
  publicAddress,
  own,
}: DemoCollection): Promise<OversightOrder> {
  // The work takes this folder away.
  const into = join(oversightPaths(folder).collected, '.demo');
  mkdirSync(into, { recursive: true });
  const names: string[] = [];
  const place = (name: string) => {
    names.push(name);
    return join(into, name);
  };
  const hand = (name: string, { publications, key }: HandedIn) => {
    writeFileSync(place(`${name}-key.json`), key);
    for (const [at, publication] of publications.entries()) writeFileSync(place(`${name}-${at + 1}.zip`), publication);
  };
  const registry = JSON.parse(readFileSync(join(examples, 'registry.json'), 'utf8')) as Registry;
  const expected = { ...registry, reporters: [...registry.reporters, dunmarrowReporter] };
  writeFileSync(place('registry.json'), JSON.stringify(expected));
  copyFileSync(join(examples, 'map.geojson'), place('map.geojson'));
  hand('larkmere-sheriff', own);
  for (const agency of otherAgencies)
    hand(agency.name, await publishOther(agency, examples, { into: join(into, 'app'), publicAddress }));
  return { folder, today, incoming: names.map((name) => ({ name, path: join(into, name) })) };
}
