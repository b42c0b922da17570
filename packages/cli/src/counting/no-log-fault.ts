import { agencyName } from '@daybook/reports/printing';
import type { Agency } from '@daybook/types';
import type { Checked } from '@daybook/validator';
import { UsageFault } from '../terminal/usage-fault.ts';

/** Why there is no report: nothing could be read, the agency is not known, or the files hold no log of it. */
export function noLogFault(found: {
  readonly paths: readonly string[];
  readonly agencyId: string;
  readonly agency: Agency | undefined;
  /** The agencies that the files know. */
  readonly others: readonly Agency[];
  readonly checked: Checked;
}): UsageFault {
  const { paths, agencyId, agency, others, checked } = found;
  const files = paths.join(' ');
  if (checked.records === 0)
    return new UsageFault({
      en: `No record could be read from ${files}.\nType: daybook validate ${files}`,
      es: `No se pudo leer ningún registro de ${files}.\nEscriba: daybook validate ${files}`,
    });
  if (agency !== undefined)
    return new UsageFault({
      en: `The files hold no entry of ${agencyName(agency)} (${agencyId}) that could be counted. That is not a report of zero requests: name its log too, or have its office certify that there were none.`,
      es: `Los archivos no contienen ninguna anotación de ${agencyName(agency)} (${agencyId}) que se pueda contar. Eso no es un informe de cero solicitudes: nombre también su bitácora, o haga que su oficina certifique que no hubo ninguna.`,
    });
  const list = others.slice(0, 10).map((one) => `\n  ${one.agency_id}  ${agencyName(one)}`);
  const more = others.length > 10 ? '\n  …' : '';
  if (list.length > 0)
    return new UsageFault({
      en: `There is no agency ${agencyId} among the files. There are:${list.join('')}${more}`,
      es: `No hay ninguna agencia ${agencyId} entre los archivos. Hay:${list.join('')}${more}`,
    });
  return new UsageFault({
    en: `The record of ${agencyId} is not among the files, so its time zone is not known. Name the file of agencies too.\nType: daybook report ${files} agencies.ndjson --agency ${agencyId} --period 2026-Q1`,
    es: `El registro de ${agencyId} no está entre los archivos, así que no se conoce su zona horaria. Nombre también el archivo de agencias.\nEscriba: daybook report ${files} agencies.ndjson --agency ${agencyId} --period 2026-Q1`,
  });
}
