import type { Law } from '@daybook/reports';
import type { Lang } from '@daybook/types';

/** A statement of law, by the file that says it or the place that decided it. */
interface OfPlace {
  readonly law_id?: string;
  readonly jurisdiction_id: string;
}

/** Says how the place is called whose law or policy a statement is, among those that bind an agency; nothing where it is none. */
export function placeOf(law: Law, agencyId: string, lang: Lang): (item: OfPlace) => string | undefined {
  const chain = law.chainOf(agencyId);
  return ({ law_id, jurisdiction_id }) =>
    'missing' in chain
      ? undefined
      : (chain.profiles.find((profile) => profile.law_id === law_id)?.title[lang] ??
        chain.jurisdictions.find((place) => place.jurisdiction_id === jurisdiction_id)?.name);
}
