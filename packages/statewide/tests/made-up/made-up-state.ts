import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportKey, textOfKey } from '@daybook/publisher';
import { type MadeUpFault, madeUpFaults } from './faults/index.ts';
import { type MadeUpAgency, madeUpAgency } from './made-up-agency.ts';
import { manifestHash, noChain } from './made-up-publication.ts';
import { madeUpRegistry } from './made-up-registry.ts';
import { asPlanned } from './plan.ts';
import { writeFolder } from './write-folder.ts';

/** What a made-up state is like. */
export interface MadeUpStateOptions {
  readonly seed?: string;
  /** How many agencies: 1 to 500. */
  readonly agencies: number;
  /** Publications of these alone, by number, counted from 0: several processes can write parts of one state. */
  readonly part?: { readonly from: number; readonly to: number };
  /** Such as `2026-Q1`, in their order. */
  readonly quarters: readonly string[];
  /** How many asks each agency gets in each quarter. */
  readonly asks: number;
  /** Whether reports have tables about persons, protected: it takes a second or so for each publication. */
  readonly showsPeople?: boolean;
  /** Whether entries show who asked and with which paper at most: quicker, since no finer level is tried. */
  readonly isCoarse?: boolean;
  /** What goes wrong, and where; see `faults/`. */
  readonly faults?: readonly FaultAt[];
}

/** Something that happens to what an agency publishes of a quarter. */
interface FaultAt {
  readonly fault: MadeUpFault;
  /** The number of the agency, counted from 0. */
  readonly agency: number;
  readonly quarter: string;
}

/** The folder of a publication, as it was written. */
interface WrittenPublication {
  /** Its path, below the folder of the state. */
  readonly path: string;
  readonly agency_id: string;
  readonly quarter: string;
  readonly fault?: MadeUpFault;
}

/** A made-up state on disk. */
export interface MadeUpState {
  readonly agencies: readonly MadeUpAgency[];
  /** In the order in which they were published by each agency. */
  readonly publications: readonly WrittenPublication[];
  /** The public keys, below the folder of the state. */
  readonly keys: readonly string[];
}

/**
 * Writes the publications of a state that does not exist: `publications/<agency>/<quarter>/`, each signed, valid and the
 * next of its agency's chain, `keys/<agency>.json`, and `registry.json`: who was expected to report. The same options
 * give the same bytes. One publication is in memory at a time.
 */
export async function madeUpState(folder: string, options: MadeUpStateOptions): Promise<MadeUpState> {
  const { seed = 'zephyra', quarters, asks, part, showsPeople = false, isCoarse = false, faults = [] } = options;
  const agencies = Array.from({ length: options.agencies }, (_, no) => madeUpAgency(seed, no));
  const publications: WrittenPublication[] = [];
  const keys: string[] = [];
  mkdirSync(join(folder, 'keys'), { recursive: true });
  writeFileSync(join(folder, 'registry.json'), `${JSON.stringify(madeUpRegistry(agencies, quarters), null, 2)}\n`);
  for (const first of agencies.slice(part?.from, part?.to)) {
    const { agency_id } = first.agency;
    const key = `keys/${agency_id}.json`;
    writeFileSync(join(folder, key), textOfKey(exportKey(first.key)));
    keys.push(key);
    let agency = first;
    let chain = noChain;
    for (const quarter of quarters) {
      const fault = faults.find((one) => one.agency === agency.no && one.quarter === quarter)?.fault;
      const carry = fault === undefined ? asPlanned : madeUpFaults[fault];
      for (const made of await carry({ seed, agency, quarter, asks, after: 45, chain, showsPeople, isCoarse })) {
        const path = `publications/${agency_id}/${made.name}`;
        const files = made.files ?? made.publication.files;
        writeFolder(join(folder, path), files);
        publications.push({ path, agency_id, quarter, ...(fault === undefined ? {} : { fault }) });
        chain = { ...made.publication.chain, previous: manifestHash(files) };
        agency = made.agency ?? agency;
      }
    }
  }
  return { agencies, publications, keys };
}
