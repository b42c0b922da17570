import type { AgencyId, CalendarDate } from '@daybook/types';
import type { ImportLog } from '../../importing/import-log.ts';
import type { AgencyRegister } from '../../places/agency-register.ts';
import { mintAgencyId } from '../../places/mint-agency-id.ts';
import { normaliseName } from '../../places/normalise-name.ts';
import type { ListRow } from './list-row.ts';
import type { PublishedList } from './published-list.ts';

/** An agency as the lists show it. */
export interface ListedAgency {
  readonly agencyId: AgencyId;
  /** Every spelling with the day of the first list that prints it. */
  readonly spellings: Map<string, CalendarDate>;
  /** The first and the last row that show it. */
  readonly first: { readonly list: PublishedList; readonly row: ListRow };
  latest: { readonly list: PublishedList; readonly row: ListRow };
  /** All its rows in the last list that shows it. */
  rows: ListRow[];
}

/** Names the agencies of the lists: by the register where it knows the spelling, else by a new id. */
export class AgencyBook {
  readonly #register: AgencyRegister;
  readonly #log: ImportLog;
  readonly #byId = new Map<AgencyId, ListedAgency>();
  readonly #ids = new Map<string, AgencyId>();

  constructor(register: AgencyRegister, log: ImportLog) {
    this.#register = register;
    this.#log = log;
  }

  get agencies(): ReadonlyMap<AgencyId, ListedAgency> {
    return this.#byId;
  }

  /** Notes that a list shows the agency of a row, and gives its id. */
  note(list: PublishedList, row: ListRow): AgencyId {
    const agencyId = this.idOf(row);
    const seen = { list, row };
    const agency: ListedAgency = this.#byId.get(agencyId) ?? {
      agencyId,
      spellings: new Map(),
      first: seen,
      latest: seen,
      rows: [],
    };
    if (!agency.spellings.has(row.agency)) agency.spellings.set(row.agency, list.asOf);
    if (agency.latest.list !== list) Object.assign(agency, { latest: seen, rows: [] });
    agency.rows.push(row);
    this.#byId.set(agencyId, agency);
    return agencyId;
  }

  /** The id of a row's agency. */
  idOf(row: ListRow): AgencyId {
    const name = normaliseName(row.agency);
    const key = `${row.state.postal}|${name}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const registered = this.#register.byName(row.state.postal, name);
    if (registered.length > 1) this.#log.unresolved(row.at('agency'), row.printed.agency, 'agency-ambiguous');
    const id = (registered.length === 1 && registered[0]?.agencyId) || mintAgencyId(row.state.postal, name);
    this.#ids.set(key, id);
    return id;
  }
}
