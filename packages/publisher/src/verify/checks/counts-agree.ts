import type { Words } from '@daybook/types';
import { notReadable } from '../not-readable.ts';
import { recountRules } from '../recount-rules.ts';
import type { VerifyCheck } from '../verify-check.ts';

/** Who counts the public log comes to the published table, who adds quarters comes to the year, and the rows that say less are as many as stated. */
export const countsAgree: VerifyCheck = {
  id: 'counts-agree',
  readsRecords: true,
  title: {
    en: 'The counts equal the log, and a year equals its quarters',
    es: 'Los recuentos igualan la bitácora, y un año iguala sus trimestres',
  },
  async run(facts) {
    const { publication } = facts.release;
    if (publication === undefined) return notReadable;
    const { findings, skipped } = await facts.checked();
    const found: Words[] = findings
      .filter(({ rule, severity }) => severity === 'error' && recountRules.has(rule))
      .map(({ file, message }) => ({ en: `${file}: ${message}`, es: `${file}: ${message}` }));
    const { rows } = await facts.release.log();
    const generalised = [...rows.values()].filter((row) => row.generalised).length;
    if (generalised !== publication.generalised_rows)
      found.push({
        en: `The manifest states ${publication.generalised_rows} generalised rows; the log has ${generalised}`,
        es: `El manifiesto declara ${publication.generalised_rows} filas generalizadas; la bitácora tiene ${generalised}`,
      });
    const reports = facts.release.reports().size;
    if (found.length > 0)
      return {
        result: 'fails',
        said: { en: 'A recount gives other figures.', es: 'Un nuevo recuento da otras cifras.' },
        found,
      };
    if (skipped.some(({ rule }) => rule === 'public-log-differs-from-report') || reports === 0 || rows.size === 0)
      return {
        result: 'not-checked',
        said: {
          en: 'The release does not hold both a log and the report made from it.',
          es: 'La publicación no contiene a la vez una bitácora y el informe hecho con ella.',
        },
      };
    return {
      result: 'holds',
      said: {
        en: `Entries counted again: ${rows.size}. The figures are the same in each report (${reports}).`,
        es: `Anotaciones contadas de nuevo: ${rows.size}. Las cifras son las mismas en cada informe (${reports}).`,
      },
    };
  },
};
