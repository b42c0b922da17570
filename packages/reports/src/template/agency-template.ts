import type { TemplateOptions } from '@daybook/files';
import { lawsAtFields } from '../law/laws-at-fields.ts';
import { agencyName } from '../printing/agency-name.ts';
import { CodeWords } from '../printing/code-words.ts';
import { agencyChoices } from './agency-choices.ts';
import type { AgencyContext } from './agency-context.ts';

/** Whose template it is, for when, and in which language. */
export interface AgencyTemplate extends Pick<TemplateOptions, 'tables' | 'lang' | 'period' | 'madeOn'> {
  readonly agencyId: string;
  /** The office that answers for the log. */
  readonly office?: string;
}

/** What `makeTemplate` takes, for an agency of which `agencyContext` tells. */
export async function agencyTemplate(
  { agency, agreements, regimes }: AgencyContext,
  { agencyId, office, ...asked }: AgencyTemplate,
): Promise<TemplateOptions> {
  const { lang } = asked;
  return {
    ...asked,
    agency: {
      agency_id: agencyId,
      ...(agency === undefined ? {} : { name: agencyName(agency) }),
      ...(agency?.time_zone === undefined ? {} : { time_zone: agency.time_zone }),
    },
    ...(office === undefined ? {} : { contactOffice: office }),
    titles: (await CodeWords.in(lang)).titles,
    laws: lawsAtFields(regimes),
    choices: await agencyChoices(agency, agreements, lang),
  };
}
