import { groupOf, type LawItem, type Provision } from '@daybook/reports';
import type { PolicyProvisionCode, RecordRule, Request } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { firewalls } from '../../facts/firewalls.ts';
import { provisionOn } from '../../facts/provision-on.ts';
import type { Sight } from '../../sight.ts';

/** Local money paid for something that law or policy keeps local means out of. */
export const localMoneyUnderFirewall: RecordRule<Request, Sight> = {
  id: 'local-money-under-firewall',
  scope: 'record',
  record: 'request',
  when: 'cost',
  severity: 'flag',
  title: { en: 'Local money where policy keeps it out?', es: '¿Dinero local donde la política lo excluye?' },
  why: {
    en: 'A law or policy in force on that day keeps local means out of immigration enforcement. Means are staff, buildings, equipment, computers or money.',
    es: 'Una ley o política vigente ese día deja los medios locales fuera del control migratorio. Los medios son personal, edificios, equipo, sistemas o dinero.',
  },
  fix: {
    en: 'Check "Category" and "Money source". In Excel the costs have a sheet of their own. Else answer the flag with the exception that applied.',
    es: 'Revise "Categoría" y "Origen del dinero". En Excel, los costos tienen su propia hoja. Si no, responda a la señal con la excepción que se aplicó.',
  },
  message: {
    en: 'Paid on {on} from {source:money-source} for: {category:cost-category}. A policy on file says: {provision:policy-provision}. Which exception applied?',
    es: 'El {on} se pagó con {source:money-source}: {category:cost-category}. Una política registrada dice: {provision:policy-provision}. ¿Qué excepción se aplicó?',
  },
  since: '1.0',
  check({ costs, agency_id }, report, sight) {
    for (let at = 0; at < costs.length; at++) {
      const { flow, money_source: source, category, incurred_on: on } = costs[at] as Request['costs'][number];
      if (flow !== 'expense' || groupOf('money-source', source) !== 'local') continue;
      const found = firstOf(firewalls[category] ?? [], (provision) => provisionOn(provision, agency_id, on, sight));
      if (found === undefined) continue;
      const values = { on, source, category, provision: found.statement.provision };
      report(`/costs/${at}/money_source`, { values, basis: basisOf([found]) });
    }
  },
};

function firstOf(
  provisions: readonly PolicyProvisionCode[],
  find: (provision: PolicyProvisionCode) => LawItem<Provision> | undefined,
): LawItem<Provision> | undefined {
  for (const provision of provisions) {
    const found = find(provision);
    if (found !== undefined) return found;
  }
  return undefined;
}
