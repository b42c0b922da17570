import type { LawNotes } from '@daybook/files';
import { agencyChoices, agencyContext, lawsAtFields } from '@daybook/reports';
import type { Agency, Lang } from '@daybook/types';
import type { Grounds } from '../reference/grounds-of.ts';

/** A value of the agency's own that a field offers, such as one of its facilities. */
export interface OwnChoice {
  readonly code: string;
  readonly title: string;
}

/** What the form shows at its fields that is the agency's own. */
export interface FormColumns {
  /** The laws that ask for each field, as `aboutColumn` takes them. */
  readonly laws: LawNotes;
  readonly choices: ReadonlyMap<string, readonly OwnChoice[]>;
}

/** What binds and belongs to an agency, for its entry form. @param on the day whose reporting laws are meant, `YYYY-MM-DD`. */
export async function formColumns(agency: Agency, { known }: Grounds, on: string, lang: Lang): Promise<FormColumns> {
  const { regimes, agreements } = agencyContext(known.entries, agency.agency_id, on);
  const choices = await agencyChoices(agency, agreements, lang);
  return {
    laws: lawsAtFields(regimes),
    choices: new Map(
      [...choices].map(([column, all]) => [
        column,
        all.map(({ value, meaning }) => ({ code: value, title: String(meaning) })),
      ]),
    ),
  };
}
