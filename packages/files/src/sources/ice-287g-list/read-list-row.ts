import { cleanText } from '../../importing/clean-text.ts';
import type { Columns } from '../../importing/headings.ts';
import type { ImportLog } from '../../importing/import-log.ts';
import { isBlankMark } from '../../importing/is-blank-mark.ts';
import type { RawRow } from '../../importing/raw-row.ts';
import { findCounty } from '../../places/find-county.ts';
import type { State } from '../../places/state.ts';
import { stateOf } from '../../places/state-of.ts';
import { agreementTypeOf } from './agreement-type-of.ts';
import { bareCounty } from './bare-county.ts';
import { ListCells } from './list-cells.ts';
import type { ListField } from './list-headings.ts';
import type { ListRow } from './list-row.ts';
import type { PublishedList } from './published-list.ts';
import { signedOnOf } from './signed-on-of.ts';

/** What a row is read with. */
export interface ListReading extends Pick<PublishedList, 'file' | 'asOf' | 'kind'> {
  readonly columns: Columns<ListField>;
  readonly log: ImportLog;
}

/** Reads one row of ICE's list; nothing where no agreement can be made of it, which the log then says. */
export function readListRow(raw: RawRow, { file, asOf, kind, columns, log }: ListReading): ListRow | undefined {
  const cells = new ListCells(raw, file, columns, log);
  if (cleanText(cells.printed('agency')) === '') {
    log.skipped(cells.at('agency'), 'no-agency-name');
    return undefined;
  }
  // Footnote marks: "DELAWARE**".
  const stateName = cleanText(cells.printed('state')).replace(/[*†]+$/, '');
  const state = stateOf(stateName);
  if (state === undefined) {
    log.unresolved(cells.at('state'), cells.printed('state'), 'state-unknown');
    log.skipped(cells.at('state'), 'state-unknown-row');
    return undefined;
  }
  cells.cleaned('state', stateName);
  const agency = cells.clean('agency');
  const signedOn = kind === 'pending' ? undefined : signedOnOf(cells, asOf, log);
  const agreementUrl = cells.address('moa');
  const addendumUrl = cells.address('addendum');
  const [county, model, signed] = [cells.printed('county'), cells.printed('model'), cells.printed('signed')];
  return {
    state,
    agency,
    kind: cells.clean('kind'),
    county: countyOf(cells, state, agency, log),
    type: typeOf(cells, log),
    ...(signedOn !== undefined && { signedOn }),
    ...(agreementUrl !== undefined && { agreementUrl }),
    ...(addendumUrl !== undefined && { addendumUrl }),
    hasAddendum: !isBlankMark(cells.printed('addendum')) || /addendum/i.test(cells.printed('moa')),
    printed: { agency: cells.printed('agency'), county, model, signed },
    at: (field) => cells.at(field),
  };
}

function typeOf(cells: ListCells, log: ImportLog): ListRow['type'] {
  const model = cells.clean('model');
  const type = agreementTypeOf(model);
  if (type === undefined) log.unresolved(cells.at('model'), cells.printed('model'), 'model-unknown');
  else if (!type.isUsual) cells.cleaned('model', type.code, model);
  return type?.code ?? '287g-unspecified';
}

/** The county as printed, without needless blanks; one that is not spelled as any of the state is told, never guessed at. */
function countyOf(cells: ListCells, state: State, agency: string, log: ImportLog): string {
  const printed = cells.printed('county');
  if (isBlankMark(printed)) return '';
  const county = cells.clean('county');
  const known = findCounty(state.fips, county) ?? bareCounty(state.fips, county, agency);
  if (known === undefined) log.unresolved(cells.at('county'), printed, 'county-unknown', { name: state.name });
  return county;
}
