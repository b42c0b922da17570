import type { Choice } from '@daybook/files';
import type { Agency, Agreement, Lang } from '@daybook/types';
import { CodeWords } from '../printing/code-words.ts';

/** What a clerk of the agency may choose from: its facilities, and the agreements that it has. */
export async function agencyChoices(
  agency: Agency | undefined,
  agreements: readonly Agreement[],
  lang: Lang,
): Promise<Map<string, readonly Choice[]>> {
  const words = await CodeWords.in(lang);
  const facilities = (agency?.facilities ?? []).map(({ facility_id, name }) => ({
    value: facility_id,
    meaning: name ?? facility_id,
  }));
  const agreed = agreements.map(({ agreement_id, agreement_type, status }) => ({
    value: agreement_id,
    meaning: `${words.title('agreement-type', agreement_type)} (${words.title('agreement-status', status)})`,
  }));
  const choices = new Map<string, readonly Choice[]>();
  if (facilities.length > 0) choices.set('facility_id', facilities);
  if (agreed.length > 0)
    for (const column of ['decision_agreement_id', 'act_agreement_id']) choices.set(column, agreed);
  return choices;
}
