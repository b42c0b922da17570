import type { OperatorLevelCode } from '@daybook/types';

/**
 * Facilities whose name hides or misstates who runs them, by state and normalised name. Each stands here because it is
 * publicly known: prisons that companies ran for the Bureau of Prisons under a county's or a town's name, and the jails of
 * cities that are counties at once.
 */
export const knownFacilities: ReadonlyMap<string, OperatorLevelCode> = new Map([
  ['GA|d ray james prison', 'private'],
  ['LA|pine prairie correctional center', 'private'],
  ['MS|adams county det center', 'private'],
  ['NM|cibola county det ctr', 'private'],
  ['PA|moshannon valley correctional', 'private'],
  ['PA|bethany childrens home', 'private'],
  ['PA|curran fromhold corr fac', 'municipal'],
  ['PA|philadelphia detention ct', 'municipal'],
  ['PA|riverside corr facility', 'municipal'],
  ['PA|roundhouse phi pa', 'municipal'],
  ['PA|youth study center', 'municipal'],
  ['TX|bscc cedar hill unit', 'private'],
  ['TX|bscc giles darby facility', 'private'],
  ['TX|ci eden', 'private'],
  ['TX|dalby correctional institute', 'private'],
  ['TX|reeves county det center', 'private'],
  ['TX|reeves county det center iii', 'private'],
]);
