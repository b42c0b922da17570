/** What the words beside a state's release tell, in one language. */
export interface ReadmeFacts {
  /** Name of the state. */
  readonly state: string;
  /** The office that publishes, and its id. */
  readonly office: string;
  readonly publisher: string;
  readonly published_on: string;
  readonly sequence: number;
  /** Who reported, period by period: a sentence each. */
  readonly coverage: readonly { readonly period: string; readonly said: string }[];
  /** How many agencies and publications were added up. */
  readonly agencies: number;
  readonly publications: number;
  /** Figures of the state's reports that are withheld. */
  readonly withheld: number;
  /** Tables about persons that the reports do not show, each by its title and periods. */
  readonly left_out: readonly string[];
  readonly small_cell: number;
}
