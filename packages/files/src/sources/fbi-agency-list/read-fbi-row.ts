import { cleanText } from '../../importing/clean-text.ts';
import type { Columns } from '../../importing/headings.ts';
import type { At, ImportLog } from '../../importing/import-log.ts';
import type { RawRow } from '../../importing/raw-row.ts';
import type { State } from '../../places/state.ts';
import { states } from '../../places/states.ts';
import { countyOfName } from './county-of-name.ts';
import { fbiAgencyType } from './fbi-agency-type.ts';
import type { FbiField } from './fbi-headings.ts';
import type { FbiRow } from './fbi-row.ts';

const byLetters = new Map(
  states.flatMap((state) => [[state.postal, state] as const, [state.ori ?? state.postal, state] as const]),
);

/** Reads one row of the FBI's list; nothing where no agency can be made of it, which the log then says. */
export function readFbiRow(
  { cells, row, sheet }: RawRow,
  file: string,
  columns: Columns<FbiField>,
  log: ImportLog,
): FbiRow | undefined {
  const at = (field: FbiField): At => {
    const column = columns.get(field);
    return { file, row, ...(sheet !== undefined && { sheet }), ...(column !== undefined && { column }) };
  };
  const printed = (field: FbiField) => cells[columns.get(field) ?? -1] ?? '';
  const ori = cleanText(printed('ori')).toUpperCase();
  if (!/^[A-Z]{2}[A-Z0-9]{7}$/.test(ori)) {
    log.skipped(at('ori'), 'ori-unreadable');
    return undefined;
  }
  const name = nameOf(printed('name'), printed('unit'));
  if (name === '') {
    log.skipped(at('name'), 'agency-nameless');
    return undefined;
  }
  log.cleaned(at('name'), 'name', printed('name'), name);
  const judged = fbiAgencyType(cleanText(printed('type')), name, ori);
  const letters = cleanText(printed('state')).toUpperCase();
  const state = byLetters.get(letters);
  if (state === undefined && letters !== federal) {
    log.skipped(at('state'), 'state-unknown-row');
    return undefined;
  }
  if (judged === undefined) log.unresolvedInMany(at('type'), printed('type'), 'agency-kind-unknown');
  const { type = 'unknown', level } = judged ?? {};
  const county =
    level === 'county' && state !== undefined ? countyOf(state, printed('county'), at('county'), log) : undefined;
  return {
    ori,
    name,
    ...(state !== undefined && { state }),
    ...(county !== undefined && { county }),
    type,
    ...(level !== undefined && { level }),
    at: at('ori'),
  };
}

/** The letters that the list prints for federal offices in place of a state. */
const federal = 'FS';

/** "State Police:" with its unit; without one the sign that announced it goes. */
function nameOf(printed: string, unit: string): string {
  const name = cleanText(printed).replace(/[\s:,]+$/, '');
  const part = cleanText(unit);
  return part === '' || part === 'NULL' ? name : `${name}, ${part}`;
}

function countyOf(state: State, printed: string, at: At, log: ImportLog) {
  const name = cleanText(printed);
  // Some agencies stand in two counties: whose they are the list does not tell.
  if (name === '' || name.includes(',') || /^(?:not specified|unmapped county)$/i.test(name)) return undefined;
  const county = countyOfName(state.fips, name);
  if (county === undefined) log.unresolved(at, printed, 'county-not-taken', { name: state.name });
  return county;
}
