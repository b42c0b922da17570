/** What the pages show of an entry of a public log; the files have more. */
export interface PublicRow {
  readonly public_id: string;
  readonly revision: number;
  readonly revision_reason?: string;
  readonly direction: string;
  readonly quantity?: number;
  readonly received_quarter?: string;
  /** Only where enough entries look alike. */
  readonly received_month?: string;
  readonly requesting_component?: string;
  readonly channel?: string;
  readonly instruments: readonly { readonly instrument?: string }[];
  readonly asks: readonly PublicAsk[];
  readonly query?: { readonly system?: string; readonly purpose?: string };
  readonly alert?: { readonly system?: string };
  readonly contact?: { readonly to?: string };
  readonly act?: { readonly function?: string };
  readonly custody?: { readonly custody_end?: string };
  readonly generalised: boolean;
  readonly not_yet_public: boolean;
}

/** One thing asked. */
export interface PublicAsk {
  readonly ask_no: number;
  readonly ask: string;
  readonly decisions: readonly { readonly decision: string; readonly reasons: readonly string[] }[];
  readonly closed_without_decision?: string;
  readonly result?: string;
}
