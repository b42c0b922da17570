import type { ReleaseSettings } from '@daybook/publisher';
import { codelists } from '@daybook/types';
import { typedDay } from '../terminal/typed-day.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

const roles = codelists['approval-role'].codes;

/**
 * The approvals that were typed: two roles, or one where the agency has one person only.
 *
 * @param on the day of those that were typed without one.
 * @throws UsageFault for too few, too many, one role twice, or what is no role.
 */
export function approvalsTyped(typed: unknown, isSingle: boolean, on: string): ReleaseSettings['approvals'] {
  const approvals = (Array.isArray(typed) ? typed.map(String) : []).map((one) => {
    const [name = '', day = on] = one.split('=');
    const role = roles.find(({ code }) => code === name)?.code;
    if (role === undefined)
      throw new UsageFault({
        en: `"${name}" is no role that approves. --approved takes ${roles.map(({ code }) => code).join(', ')}; never a name.`,
        es: `"${name}" no es un cargo que aprueba. --approved acepta ${roles.map(({ code }) => code).join(', ')}; nunca un nombre.`,
      });
    const approved_on = typedDay(day);
    if (approved_on > on)
      throw new UsageFault({
        en: `${approved_on} is after the day of publication, ${on}. An approval comes before it.`,
        es: `${approved_on} es posterior al día de publicación, ${on}. La aprobación va antes.`,
      });
    return { role, approved_on };
  });
  const twice = approvals.find(({ role }, at) => approvals.findIndex((one) => one.role === role) !== at)?.role;
  if (twice !== undefined)
    throw new UsageFault({
      en: `${twice} stands there twice, and may be one person. Name two roles.\nType: --approved reviewer publisher`,
      es: `${twice} figura dos veces, y puede ser una sola persona. Nombre dos cargos.\nEscriba: --approved reviewer publisher`,
    });
  if (approvals.length >= (isSingle ? 1 : 2) && (!isSingle || approvals.length === 1))
    return approvals as ReleaseSettings['approvals'];
  throw new UsageFault({
    en: 'Nothing is published without two persons.\nType: --approved reviewer publisher\nAn agency that has one person only for this types: --approved publisher --single-approver. The release says so.',
    es: 'Nada se publica sin dos personas.\nEscriba: --approved reviewer publisher\nUna agencia que tiene una sola persona para esto escribe: --approved publisher --single-approver. La publicación lo dice.',
  });
}
