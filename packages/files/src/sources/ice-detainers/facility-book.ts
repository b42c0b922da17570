import { cleanText } from '../../importing/clean-text.ts';
import type { At, ImportLog } from '../../importing/import-log.ts';
import { isBlankMark } from '../../importing/is-blank-mark.ts';
import type { AgencyRegister, KnownAgency } from '../../places/agency-register.ts';
import { stateOf } from '../../places/state-of.ts';
import type { DetainerFacility } from './detainer-row.ts';
import { operatorLevelOf } from './operator-level-of.ts';

/** What a row prints of its facility. */
export interface PrintedFacility {
  readonly name: string;
  readonly city: string;
  readonly state: string;
  readonly code: string;
}

interface Known extends DetainerFacility {
  /** What the log has to say of each of its rows. */
  readonly doubts: readonly (readonly [
    'state-unknown-many' | 'facility-missing' | 'facility-level-unknown' | 'facility-unmatched',
    string,
  ])[];
  readonly key: string;
}

/** Finds for each facility of a file who runs it and which agency it belongs to; every spelling is looked up once. */
export class FacilityBook {
  readonly #register: AgencyRegister;
  readonly #log: ImportLog;
  readonly #seen = new Map<string, Known>();
  readonly #names = new Set<string>();

  constructor(register: AgencyRegister, log: ImportLog) {
    this.#register = register;
    this.#log = log;
  }

  /** How many facilities occur, by printed name and state. */
  get count(): number {
    return this.#names.size;
  }

  /** The facility of a row. */
  note(printed: PrintedFacility, at: At): DetainerFacility {
    const key = `${printed.name}\n${printed.city}\n${printed.state}\n${printed.code}`;
    let facility = this.#seen.get(key);
    if (facility === undefined) {
      facility = this.#look(printed);
      this.#seen.set(key, facility);
      if (facility.printed !== '') this.#names.add(facility.key);
    }
    for (const [reason, value] of facility.doubts) this.#log.unresolvedInMany(at, value, reason, facility.key);
    return facility;
  }

  #look({ name, city, state, code }: PrintedFacility): Known {
    const clean = isBlankMark(name) ? '' : cleanText(name);
    const stateName = isBlankMark(state) ? '' : cleanText(state);
    const found = stateOf(stateName);
    const isCode = /^[A-Z0-9]{4,7}$/.test(code);
    const agency = this.#agency(clean, found?.postal, isCode ? code : undefined);
    const level = agency?.operatorLevel ?? operatorLevelOf(clean, found?.postal);
    const doubts: Known['doubts'][number][] = [];
    if (stateName !== '' && found === undefined) doubts.push(['state-unknown-many', stateName]);
    if (clean === '') doubts.push(['facility-missing', name]);
    else {
      if (level === 'unknown') doubts.push(['facility-level-unknown', name]);
      if (agency === undefined) doubts.push(['facility-unmatched', name]);
    }
    return {
      printed: name.trim() === '' ? '' : name,
      city: isBlankMark(city) ? '' : cleanText(city),
      ...(found && { postal: found.postal }),
      ...(isCode && { code }),
      level,
      ...(agency && { agencyId: agency.agencyId }),
      ...(agency?.facilityId !== undefined && { facilityId: agency.facilityId }),
      doubts,
      key: `${clean}|${found?.postal ?? stateName}`,
    };
  }

  /** The agency that the register has for ICE's code, else for the name; only where it has one and no other. */
  #agency(name: string, postal: string | undefined, code: string | undefined): KnownAgency | undefined {
    const byCode = code === undefined ? [] : this.#register.byFacilityCode(code);
    const found =
      byCode.length > 0 || postal === undefined || name === '' ? byCode : this.#register.byName(postal, name);
    return found.length === 1 ? found[0] : undefined;
  }
}
