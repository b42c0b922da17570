import { notReadable } from '../not-readable.ts';
import { recountRules } from '../recount-rules.ts';
import type { VerifyCheck } from '../verify-check.ts';

/** The records of the release pass the check of the standard; what recounts them has a check of its own. */
export const recordsValid: VerifyCheck = {
  id: 'records-valid',
  readsRecords: true,
  title: { en: 'The records follow the standard', es: 'Los registros siguen el estándar' },
  async run(facts) {
    if (facts.release.publication === undefined) return notReadable;
    const { findings, records, files } = await facts.checked();
    const errors = findings.filter(({ rule, severity }) => severity === 'error' && !recountRules.has(rule));
    return errors.length === 0
      ? {
          result: 'holds',
          said: {
            en: `Records: ${records}, in files: ${files.length}.`,
            es: `Registros: ${records}, en archivos: ${files.length}.`,
          },
        }
      : {
          result: 'fails',
          said: {
            en: 'Some records do not: daybook validate says where.',
            es: 'Algunos registros no: daybook validate indica dónde.',
          },
          found: errors.map(({ file, row, rule }) => {
            const place = row === undefined ? file : `${file}:${row}`;
            return { en: `${place}: ${rule}`, es: `${place}: ${rule}` };
          }),
        };
  },
};
