import type { EntryForm } from '../pages/entry-form.ts';
import { dayOf } from '../reference/day-of.ts';
import { groundsOf } from '../reference/grounds-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Asked } from '../server/route.ts';
import { formColumns } from './form-columns.ts';
import { workOut } from './work-out.ts';

/** What a form begins with, before what follows from it. */
type Begun = Omit<EntryForm, 'columns' | 'beside'> & { readonly kept_at?: string; readonly isPersonal?: boolean };

/** A form with what stands beside its fields: the laws that ask for them, the agency's own choices, the limits worked out. */
export async function formOf({ store, lang }: Pick<Asked, 'store' | 'lang'>, begun: Begun): Promise<EntryForm> {
  const { agency, typed, kept_at, isPersonal } = begun;
  const today = dayOf(store.around.now(), agency.time_zone);
  const grounds = await groundsOf(referencesOf(store.database).files);
  const workedOut = await workOut(store.database, agency, typed, today, lang);
  return {
    ...begun,
    columns: await formColumns(agency, grounds, typed.request.received_on ?? today, lang),
    beside: {
      workedOut,
      ...(kept_at === undefined ? {} : { kept_at }),
      ...(isPersonal === undefined ? {} : { isPersonal }),
    },
  };
}
