import type { WhyNoReport } from '@daybook/reports';
import { CodeWords, showNumber } from '@daybook/reports/printing';
import { UsageFault } from '../terminal/usage-fault.ts';

/** Why nothing is certified: the log holds what there was said to be none of. */
export async function nilRefusedFault(
  contradicted: Extract<WhyNoReport, { why: 'nil-contradicted' }>['contradicted'],
  period: string,
): Promise<UsageFault> {
  const [en, es] = [await CodeWords.in('en'), await CodeWords.in('es')];
  const list = (words: CodeWords) =>
    contradicted.map(({ scope, count }) => `\n  ${showNumber(count)}  ${words.title('nil-scope', scope)}`).join('');
  return new UsageFault({
    en: `There is no report: what is certified as none is in the log of ${period}.${list(en)}\nLeave that --nil out. If the entries were made by mistake, withdraw them first.`,
    es: `No se hizo el informe: lo que se certifica que no hubo está en la bitácora de ${period}.${list(es)}\nQuite ese --nil. Si las anotaciones se hicieron por error, retírelas primero.`,
  });
}
