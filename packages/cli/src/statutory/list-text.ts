import type { NextReport } from '@daybook/reports';
import { CodeWords, showDate, showNumber, wrapped } from '@daybook/reports/printing';
import type { Lang, Regime, RegimeReport } from '@daybook/types';

/** A reporting law in the list: what is due next, and of an agency with a log what it holds for the last period. */
export interface Listed {
  readonly regime: Regime;
  readonly next: NextReport;
  readonly report?: RegimeReport;
}

const WORDS = {
  en: {
    all: 'Laws that ask for reports on requests of immigration authorities',
    bound: (whose: string) => `Laws that ask ${whose} for reports`,
    none: (whose: string) => `No law on file asks ${whose} for a report.`,
    draft: 'draft: parts of its text were not read',
    who: 'Who',
    to: 'To',
    cadence: 'How often',
    next: 'Next',
    due: (period: string, day: string) => `${period}, due on ${day}`,
    noDay: (period: string) => `${period}; no day is named`,
    nil: 'If there was nothing',
    nilRules: {
      certify: 'certify it',
      'no-report': 'no report',
      'none-stated': 'the law says nothing of it',
      'not-seen': 'not seen in the text that was read',
    },
    log: (period: string) => `The log, ${period}`,
    lacks: 'It lacks',
    lacksNothing: 'nothing that the law asks for',
    noEntry: 'cannot be told: it has no entry of this period that the law asks about. That is not a report of zero',
    of: (lacking: string, asked: string) => `${lacking} of ${asked}`,
    type: 'Type: daybook regime <law> <logs> --agency <id> --period <name>',
  },
  es: {
    all: 'Leyes que piden informes sobre solicitudes de autoridades de inmigración',
    bound: (whose: string) => `Leyes que piden informes a ${whose}`,
    none: (whose: string) => `Ninguna ley registrada pide un informe a ${whose}.`,
    draft: 'borrador: partes de su texto no se leyeron',
    who: 'Quién',
    to: 'Para',
    cadence: 'Cada cuánto',
    next: 'Próximo',
    due: (period: string, day: string) => `${period}, vence el ${day}`,
    noDay: (period: string) => `${period}; no se fija día`,
    nil: 'Si no hubo nada',
    nilRules: {
      certify: 'certificarlo',
      'no-report': 'ningún informe',
      'none-stated': 'la ley no lo dice',
      'not-seen': 'no se vio en el texto leído',
    },
    log: (period: string) => `La bitácora, ${period}`,
    lacks: 'Le falta',
    lacksNothing: 'nada de lo que pide la ley',
    noEntry:
      'no se sabe: no tiene ninguna anotación de este período por la que pregunte la ley. No es un informe de cero',
    of: (lacking: string, asked: string) => `${lacking} de ${asked}`,
    type: 'Escriba: daybook regime <ley> <bitácoras> --agency <id> --period <nombre>',
  },
} as const;

/** The list for a person at a terminal. */
export async function listText(
  list: readonly Listed[],
  { whose, hasLog, lang }: { readonly whose: string | undefined; readonly hasLog: boolean; readonly lang: Lang },
): Promise<string> {
  const words = WORDS[lang];
  if (whose !== undefined && list.length === 0) return `${words.none(whose)}\n`;
  const codes = await CodeWords.in(lang);
  const lines = list.flatMap(({ regime, next, report }) => {
    const { regime_id, title, state_of_check, reporters, recipient, cadence, nil_rule } = regime;
    const { period, due_on } = next;
    const facts: (readonly [string, string])[] = [
      ...(whose === undefined ? [[words.who, reporters.who[lang]] as const] : []),
      [words.to, recipient[lang]],
      [words.cadence, codes.title('regime-cadence', cadence).toLowerCase()],
      [words.next, due_on === undefined ? words.noDay(period.name) : words.due(period.name, showDate(due_on, lang))],
      [words.nil, words.nilRules[nil_rule.rule]],
      ...(hasLog && report !== undefined ? logFacts(report, lang) : []),
    ];
    return [
      '',
      state_of_check === 'draft' ? `${title[lang]} (${words.draft})` : title[lang],
      `  ${regime_id}`,
      ...facts.flatMap(([name, text]) => wrapped(`${name}: ${text}`, 96).map((line) => `  ${line}`)),
    ];
  });
  return `${[whose === undefined ? words.all : words.bound(whose), ...lines, '', words.type].join('\n')}\n`;
}

function logFacts({ period, parts, elements }: RegimeReport, lang: Lang): (readonly [string, string])[] {
  const words = WORDS[lang];
  const lacking = elements.filter((element) => element.lacking > 0);
  const hasEntries = parts.some(({ entries }) => entries > 0);
  const lacks = lacking.map(
    ({ title, lacking: without, asked }) => `${title[lang]} (${words.of(showNumber(without), showNumber(asked))})`,
  );
  return [
    [words.log(period.name), parts.map(({ title, entries }) => `${title[lang]} ${showNumber(entries)}`).join('; ')],
    [words.lacks, lacks.length > 0 ? lacks.join('; ') : hasEntries ? words.lacksNothing : words.noEntry],
  ];
}
