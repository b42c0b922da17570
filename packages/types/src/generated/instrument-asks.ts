// Generated from schemas/ by `npm run generate`. Do not edit.

/** What each paper asks for, by edition where that matters, and the force of each ask in federal law. */
export const instrumentAsks: readonly {
  readonly instrument: string;
  readonly edition: string;
  readonly ask: string;
  readonly federal_force: string;
  readonly principal: boolean;
}[] = [
  { instrument: "i-247a", edition: "02/17", ask: "hold-custody", federal_force: "detainer-request", principal: true },
  { instrument: "i-247a", edition: "02/17", ask: "notify-release", federal_force: "notification-request", principal: false },
  { instrument: "i-247g", edition: "", ask: "notify-release", federal_force: "notification-request", principal: true },
  { instrument: "i-247", edition: "", ask: "hold-custody", federal_force: "detainer-request", principal: true },
  { instrument: "i-247", edition: "", ask: "notify-release", federal_force: "notification-request", principal: false },
  { instrument: "i-247d", edition: "", ask: "hold-custody", federal_force: "detainer-request", principal: true },
  { instrument: "i-247d", edition: "", ask: "notify-release", federal_force: "notification-request", principal: false },
  { instrument: "i-247n", edition: "", ask: "notify-release", federal_force: "notification-request", principal: true },
  { instrument: "i-247x", edition: "", ask: "hold-custody", federal_force: "detainer-request", principal: true },
  { instrument: "i-247x", edition: "", ask: "transfer-custody", federal_force: "detainer-request", principal: false },
  { instrument: "i-247x", edition: "", ask: "notify-release", federal_force: "notification-request", principal: false },
  { instrument: "i-200", edition: "", ask: "transfer-custody", federal_force: "admin-warrant", principal: true },
  { instrument: "i-205", edition: "", ask: "transfer-custody", federal_force: "admin-warrant", principal: true },
  { instrument: "i-203", edition: "", ask: "detention-bed", federal_force: "contractual", principal: true },
  { instrument: "i-286", edition: "", ask: "hold-custody", federal_force: "admin-warrant", principal: true },
  { instrument: "i-213", edition: "", ask: "other", federal_force: "informal", principal: true },
  { instrument: "i-862", edition: "", ask: "other", federal_force: "informal", principal: true },
  { instrument: "admin-subpoena", edition: "", ask: "records-subpoena", federal_force: "admin-subpoena", principal: true },
  { instrument: "judicial-arrest-warrant", edition: "", ask: "transfer-custody", federal_force: "judicial-order", principal: true },
  { instrument: "judicial-search-warrant", edition: "", ask: "access-nonpublic-area", federal_force: "judicial-order", principal: true },
  { instrument: "blackies-warrant", edition: "", ask: "access-nonpublic-area", federal_force: "judicial-order", principal: true },
  { instrument: "writ-habeas", edition: "", ask: "transfer-custody", federal_force: "judicial-order", principal: true },
  { instrument: "judicial-subpoena", edition: "", ask: "records-subpoena", federal_force: "judicial-subpoena", principal: true },
  { instrument: "grand-jury-subpoena", edition: "", ask: "records-subpoena", federal_force: "judicial-subpoena", principal: true },
  { instrument: "court-order", edition: "", ask: "other", federal_force: "judicial-order", principal: true },
  { instrument: "state-warrant", edition: "", ask: "hold-custody", federal_force: "judicial-order", principal: true },
  { instrument: "ncic-ivf-hit", edition: "", ask: "hold-custody", federal_force: "system-alert", principal: true },
  { instrument: "roster-request", edition: "", ask: "access-roster", federal_force: "informal", principal: true },
  { instrument: "written-other", edition: "", ask: "other", federal_force: "informal", principal: true },
  { instrument: "other", edition: "", ask: "other", federal_force: "unknown", principal: true },
  { instrument: "unknown", edition: "", ask: "unknown", federal_force: "unknown", principal: true },
];
