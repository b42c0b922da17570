import { createHash } from 'node:crypto';
import { type SigningKey, signingKeyOf } from '@daybook/publisher';
import type { Agency, Agreement, Jurisdiction } from '@daybook/types';
import { drawing } from './drawing.ts';

/** An agency of a made-up state, with what it is like. */
export interface MadeUpAgency {
  /** Counted from 0. */
  readonly no: number;
  readonly agency: Agency;
  /** Its county and the state. */
  readonly places: readonly Jurisdiction[];
  readonly agreements: readonly Agreement[];
  readonly key: SigningKey;
  /** The share of requests that it complies with, from 0 to 1. */
  readonly willing: number;
  /** How many people it books in a quarter. */
  readonly bookings: number;
  /** The share of its transfers to ICE that no logged request led to. */
  readonly unasked: number;
}

const HEADS = ['Alder', 'Brindle', 'Copper', 'Dunmar', 'Elder', 'Fenn', 'Gray', 'Hollow', 'Iron', 'Juniper', 'Kestrel', 'Lark', 'Mill', 'North', 'Ostrand', 'Pine', 'Quill', 'Raven', 'Stone', 'Thorn', 'Umber', 'Vale', 'Wither', 'Yarrow']; // biome-ignore format: names
const TAILS = ['beck', 'brook', 'combe', 'dale', 'fell', 'ford', 'gate', 'ham', 'hurst', 'ley', 'mere', 'moor', 'mouth', 'ridge', 'shaw', 'side', 'stead', 'thwaite', 'ton', 'wade', 'wick', 'wold', 'worth', 'yard']; // biome-ignore format: names

/** How many agencies can be made up before names and codes of counties run out. */
const MOST_AGENCIES = 500;

/** The agency of a number: the same for the same seed, whoever else is in the state. */
export function madeUpAgency(seed: string, no: number): MadeUpAgency {
  if (!Number.isInteger(no) || no < 0 || no >= MOST_AGENCIES)
    throw new RangeError(`A made-up state has up to ${MOST_AGENCIES} agencies, so there is none of number ${no}.`);
  const draw = drawing(`${seed} agency ${no}`);
  const county = `${HEADS[no % HEADS.length]}${TAILS[Math.floor(no / HEADS.length) % TAILS.length]}`;
  const geoid = `99${String(no * 2 + 1).padStart(3, '0')}`;
  const agency_id = `us-zz-${lettersOf(`${seed} ${no}`)}` as Agency['agency_id'];
  const isSheriff = no % 5 !== 4;
  const name = isSheriff ? `${county} County Sheriff's Office` : `${county} County Police Department`;
  return {
    no,
    agency: {
      record: 'agency',
      standard_version: '1.0',
      view: 'agency',
      revision: 1,
      agency_id,
      source: { kind: 'own-log' },
      names: [{ no: 1, name }],
      agency_type: isSheriff ? 'sheriff' : 'police-county',
      state: 'ZZ',
      government_id: `us-county-${geoid}`,
      serves: [`us-county-${geoid}`],
      time_zone: 'America/Phoenix',
      operator_level: 'county',
      identifiers: [{ no: 1, scheme: 'ori9', id: `ZZ${String(no + 1).padStart(3, '0')}0000` }],
      facilities: [
        { no: 1, facility_id: 'main-jail', name: `${county} Main Jail`, facility_type: 'county-jail', operator_level: 'county' }, // biome-ignore format: one facility
      ],
      possible_same: [],
    } as Agency,
    places: [stateRecord, countyRecord(`${county} County`, geoid, 20_000 + draw.below(400_000))],
    agreements: no % 4 === 1 ? [agreementOf(agency_id)] : [],
    key: signingKeyOf(createHash('sha256').update(`${seed} key ${no}`).digest(), {
      agency_id,
      created_on: '2020-01-02',
      rotations: [],
    }),
    // Some decline nearly all, some comply with nearly all, most are between.
    willing: [0.05, 0.35, 0.6, 0.95][draw.below(4)] as number,
    bookings: 300 + draw.below(4000),
    unasked: no % 7 === 3 ? 0.2 : 0.01,
  };
}

const base = { standard_version: '1.0', view: 'agency', revision: 1, source: { kind: 'own-log' } } as const;
const noHistory = { predecessors: [], successors: [], provisions: [], designations: [], regimes: [] } as const;

const stateRecord = {
  ...base,
  record: 'jurisdiction',
  jurisdiction_id: 'us-state-99',
  name: 'Zephyra',
  state: 'ZZ',
  level: 'state',
  geoids: [{ no: 1, geoid: '99', vintage: 2020 }],
  contained_in: [],
  populations: [],
  ...noHistory,
} as unknown as Jurisdiction;

const countyRecord = (name: string, geoid: string, persons: number) =>
  ({
    ...base,
    record: 'jurisdiction',
    jurisdiction_id: `us-county-${geoid}`,
    name,
    state: 'ZZ',
    level: 'county',
    geoids: [{ no: 1, geoid, vintage: 2020 }],
    contained_in: ['us-state-99'],
    populations: [{ no: 1, year: 2024, persons, citation: { text: 'Made up by a seeded generator' } }],
    law_parent: 'us-state-99',
    ...noHistory,
  }) as unknown as Jurisdiction;

const agreementOf = (agency_id: string) =>
  ({
    ...base,
    record: 'agreement',
    agreement_id: `${agency_id}-287g-wso-1`,
    agency_id,
    other_parties: ['ice-ero'],
    agreement_type: '287g-wso',
    status: 'active',
    functions: ['serve-arrest-warrant', 'serve-removal-warrant'],
    money: [],
    documents: [],
    documents_missing: 'not-collected',
    listings: [],
    signed_on: '2023-03-17',
  }) as unknown as Agreement;

/** Eight letters for a text. */
function lettersOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 8);
  return [...bytes].map((byte) => 'abcdefghijklmnopqrstuvwxyz'[byte % 26]).join('');
}
