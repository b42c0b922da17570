/** A date becomes the month or quarter in which it lies. */
export type Coarsening = 'date-to-month' | 'date-to-quarter';

/** What an audience sees of one field: all of it, where nothing is said. */
export interface PlanField {
  /** The coarser fields that stand instead of it. */
  readonly becomes?: readonly { readonly field: string; readonly rule: Coarsening }[];
  /** Codes that tell something of a person, and the coarse one that stands for each. */
  readonly codes?: Readonly<Record<string, string>>;
  /** The fields of an object, or of each object of a list, that may be seen. */
  readonly fields?: Plan;
}

/** The fields of an object that an audience may see, by name. What is not listed is not shown. */
export type Plan = Readonly<Record<string, PlanField>>;
