import { asPlanned, type Carry } from '../plan.ts';

/** From this quarter on the agency has another name; its id stays. */
export const renamed: Carry = async (plan) => {
  const { agency: was } = plan;
  const names = [
    { no: 1, name: 'Zephyra Valley Department of Public Safety' },
    { no: 2, name: was.agency.names[0]?.name },
  ] as unknown as typeof was.agency.names;
  const agency = { ...was, agency: { ...was.agency, revision: 2, revision_reason: 'progress' as const, names } };
  return (await asPlanned({ ...plan, agency })).map((made) => ({ ...made, agency }));
};
