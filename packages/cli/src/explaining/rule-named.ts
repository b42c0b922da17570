import { CodeWords } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import { explain } from '@daybook/validator';
import type { Meaning } from './meaning.ts';
import { regradedHere } from './regraded-here.ts';

const WORDS = {
  en: {
    why: 'Why it matters',
    fix: 'How to fix it',
    basis: 'Rests on',
    severity: { error: 'error', warning: 'warning', flag: 'flag: a question, not a finding that a law was broken' },
  },
  es: {
    why: 'Por qué importa',
    fix: 'Cómo corregirlo',
    basis: 'Se apoya en',
    severity: {
      error: 'error',
      warning: 'advertencia',
      flag: 'señal: una pregunta, no la constatación de una infracción',
    },
  },
} as const;

/** A rule, or a defect that the schema or the reader finds. */
export async function ruleNamed(name: string, lang: Lang): Promise<Meaning[]> {
  const defect = explain(name);
  if (defect === undefined) return [];
  const words = WORDS[lang];
  const codes = await CodeWords.in(lang);
  const basis = (defect.basis ?? []).map(
    ({ citation, verification }) => `  ${citation} (${codes.title('verification', verification).toLowerCase()})`,
  );
  const text = [
    `${defect.title[lang]}`,
    `${defect.id} · ${words.severity[defect.severity]}`,
    '',
    `${words.why}: ${defect.why[lang]}`,
    `${words.fix}: ${defect.fix[lang]}`,
    ...(basis.length === 0 ? [] : [`${words.basis}:`, ...basis]),
    regradedHere(defect, lang),
  ];
  return [{ kind: 'rule', name, text: text.join('\n') }];
}
