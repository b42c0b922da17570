import type { ReleaseFile } from '@daybook/publisher';
import type { MadeUpAgency } from './made-up-agency.ts';
import { madeUpLog } from './made-up-log.ts';
import { type MadeUpPublication, madeUpPublication, type PublicationAt } from './made-up-publication.ts';

/** What an agency is about to publish of a quarter. */
export interface Plan extends Omit<PublicationAt, 'requests' | 'corrects'> {
  /** How often it was asked. */
  readonly asks: number;
}

/** One folder that is to be written. */
interface Planned {
  /** The folder's name. */
  readonly name: string;
  readonly publication: MadeUpPublication;
  /** What is in the folder, where that is not the publication as it was sealed. */
  readonly files?: readonly ReleaseFile[];
  /** The agency from now on, where it is no longer as it was. */
  readonly agency?: MadeUpAgency;
}

/** How a plan is carried out: the folders in the order in which they appear. */
export type Carry = (plan: Plan) => Promise<readonly Planned[]>;

/** All goes well: the quarter is published once. */
export const asPlanned: Carry = async (plan) => [
  {
    name: plan.quarter,
    publication: await madeUpPublication({ ...plan, requests: logOf(plan) }),
  },
];

/** The log of the quarter. */
export const logOf = ({ seed, agency, quarter, asks }: Plan) => madeUpLog(seed, agency, quarter, asks);
