/** One figure: what was measured, the figure, the goal, and whether it was reached. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  readonly goal: string;
  readonly reached: boolean;
}

type Figures = readonly Figure[] | { readonly skipped: string };

/** One bench: a name to call it by, and a run that gives its figures or says which peer is missing. */
export interface Row {
  readonly name: string;
  readonly title: string;
  run(): Figures | Promise<Figures>;
}
