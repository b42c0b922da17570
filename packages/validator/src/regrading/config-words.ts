import type { Words } from '@daybook/types';

const at = (where: Words, en: string, es: string): Words => ({ en: `${where.en} ${en}`, es: `${where.es} ${es}` });

const example = '{ "rules": [{ "rule": "agreement-document-missing", "severity": "off", "reason": "…" }] }';

/** What may be wrong with the settings of a check, in words. */
export const configWords = {
  // Where in the settings: the file, or one of its entries.
  theFile: { en: 'The file', es: 'El archivo' },

  entry(no: number, rule: string | undefined): Words {
    const name = rule === undefined ? '' : ` (${rule})`;
    return { en: `Rule ${no}${name}`, es: `La regla ${no}${name}` };
  },

  notJson: {
    en: `The file is not JSON. Look for a comma or a quotation mark that is missing. It is written like this: ${example}`,
    es: `El archivo no es JSON. Busque una coma o una comilla que falte. Se escribe así: ${example}`,
  },

  noRules: {
    en: `The file has no list of rules. It is written like this: ${example}`,
    es: `El archivo no tiene una lista de reglas. Se escribe así: ${example}`,
  },

  notAnEntry: (where: Words) =>
    at(
      where,
      'must be written in { }, with rule, severity and reason.',
      'se escribe entre { }, con rule, severity y reason.',
    ),

  twice: (where: Words) =>
    at(where, 'stands in the list twice. Keep one of them.', 'está dos veces en la lista. Deje una de ellas.'),

  noRule: (where: Words) => at(where, 'does not say which rule it means.', 'no dice a qué regla se refiere.'),

  unknownRule: (where: Words, meant: string | undefined) =>
    at(
      where,
      `is not a rule.${meant === undefined ? ' The names of rules stand beside the findings.' : ` Did you mean ${meant}?`}`,
      `no es una regla.${meant === undefined ? ' Los nombres de las reglas están junto a los hallazgos.' : ` ¿Quiso decir ${meant}?`}`,
    ),

  fixed: (where: Words, protectsPersons: boolean) =>
    protectsPersons
      ? at(where, 'cannot be changed: it protects persons.', 'no se puede cambiar: protege a personas.')
      : at(
          where,
          'cannot be changed: what it finds was not read, or is not a record of the standard.',
          'no se puede cambiar: lo que halla no se leyó, o no es un registro del estándar.',
        ),

  wrongSeverity: (where: Words) =>
    at(
      where,
      'needs a severity: error, warning, flag or off.',
      'necesita una gravedad (severity): error, warning (advertencia), flag (señal) u off (omitida).',
    ),

  noReason: (where: Words) =>
    at(where, 'needs a reason. Every report repeats it.', 'necesita un motivo (reason). Todo informe lo repite.'),

  longReason: (where: Words, most: number) =>
    at(
      where,
      `has a reason of more than ${most} characters. Shorten it.`,
      `tiene un motivo de más de ${most} caracteres. Acórtelo.`,
    ),

  personalReason: (where: Words) =>
    at(
      where,
      'has a reason that looks like personal data. Remove it: every report repeats the reason.',
      'tiene un motivo que parece contener datos personales. Quítelos: todo informe repite el motivo.',
    ),

  wrongUntil: (where: Words) =>
    at(where, 'needs a day in "until", such as 2026-12-31.', 'necesita un día en "until", por ejemplo 2026-12-31.'),

  unknownField: (where: Words, name: string, meant: string | undefined) =>
    at(
      where,
      `has a field "${name}" that the settings do not know.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`,
      `tiene un campo "${name}" que la configuración no conoce.${meant === undefined ? '' : ` ¿Quiso decir "${meant}"?`}`,
    ),
} as const;
