/** What the public pages of an agency say in one language. Numbers and dates come as they are printed. */
export interface PublicWords {
  readonly frame: {
    readonly skip: string;
    readonly pages: string;
    /** The name of this language, for the link to its pages. */
    readonly language: string;
    readonly demo: string;
    readonly feed: string;
    readonly footer: (agency: string, day: string) => string;
    readonly privacy: string;
  };
  readonly nav: Readonly<Record<'overview' | 'log' | 'releases' | 'reading', string>>;
  readonly about: string;
  readonly numbers: (period: string) => string;
  readonly whole: string;
  readonly everyEntry: string;
  readonly wholeReport: string;
  readonly trend: string;
  readonly trendLead: string;
  readonly chart: {
    readonly title: string;
    readonly unit: string;
    readonly said: string;
    readonly quarter: string;
    readonly all: string;
    readonly absent: string;
    readonly atLeast: string;
    readonly complied: string;
    readonly declined: string;
    readonly undecided: string;
    readonly notRecorded: string;
  };
  readonly quarters: {
    readonly heading: string;
    readonly lead: string;
    readonly published: (day: string) => string;
    readonly numbers: string;
    readonly log: string;
  };
  readonly notShown: string;
  readonly versions: {
    readonly heading: string;
    readonly once: (day: string) => string;
    readonly several: string;
    readonly release: string;
    readonly published: string;
    readonly report: string;
    readonly reason: string;
    readonly first: string;
    readonly same: string;
    readonly revision: (no: string) => string;
  };
  readonly log: {
    readonly title: (period: string) => string;
    readonly lead: (period: string, count: string) => string;
    readonly entries: (count: string) => string;
    readonly search: string;
    readonly none: (period: string) => string;
    readonly other: string;
    readonly part: (from: string, to: string, all: string) => string;
    readonly received: string;
    readonly came: string;
    readonly asked: string;
    readonly decided: string;
    readonly reasons: string;
    readonly ended: string;
    readonly entry: string;
    readonly by: (who: string) => string;
    readonly times: (count: string) => string;
    readonly generalised: string;
    readonly hidden: string;
    readonly withdrawn: string;
    readonly changed: (revision: string, reason: string) => string;
    readonly thereafter: string;
    readonly meaning: string;
    readonly table: string;
    readonly lines: string;
    readonly codebook: string;
  };
  readonly releases: {
    readonly title: string;
    readonly lead: (count: string) => string;
    readonly feed: string;
    readonly fingerprint: string;
    readonly one: (no: string) => string;
    readonly oneLead: (no: string, day: string, periods: string) => string;
    readonly later: (no: string) => string;
    readonly singleApprover: string;
    readonly approved: (roles: string) => string;
    readonly changes: string;
    readonly files: string;
    readonly filesLead: string;
    readonly all: string;
    readonly license: (name: string) => string;
    readonly rules: string;
    readonly rulesSaid: (k: string, smallCell: string, days: string) => string;
  };
  readonly check: {
    readonly heading: string;
    readonly lead: string;
    readonly key: string;
    readonly keyFile: string;
    readonly manifest: string;
    readonly keyPrint: string;
    readonly limit: string;
    readonly more: (no: string) => string;
  };
  readonly reading: {
    readonly title: string;
    readonly lead: string;
    readonly parts: readonly {
      readonly id: string;
      readonly heading: string;
      readonly paragraphs: readonly string[];
    }[];
    readonly marks: string;
    readonly marksMean: readonly (readonly [mark: string, meaning: string])[];
    readonly codes: string;
    readonly codesLead: string;
    readonly lists: Readonly<Record<'ask' | 'decision' | 'decision-reason' | 'custody-end', string>>;
  };
}
