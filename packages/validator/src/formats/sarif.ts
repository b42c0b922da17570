import { printable } from '@daybook/files';
import type { Regraded, Severity } from '@daybook/types';
import type { Checked } from '../check/checked.ts';
import { sarifResult } from '../sarif/sarif-result.ts';
import { SarifRules } from '../sarif/sarif-rules.ts';
import { uriOf } from '../sarif/uri-of.ts';
import type { Book } from '../words/book.ts';
import { jsonText } from '../words/json-text.ts';
import { notListed } from '../words/not-listed.ts';
import { regradedWords } from '../words/regraded-words.ts';
import { verdictWords } from '../words/verdict-words.ts';
import type { Format } from './format.ts';

/** SARIF gives the weight of a question its lowest level. */
const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  flag: 'note',
};

/** SARIF 2.1.0 of OASIS: what code-scanning pages and editors read. */
export const sarif: Format = {
  id: 'sarif',
  words: { en: 'SARIF 2.1.0, for code scanning', es: 'SARIF 2.1.0, para el análisis de código' },
  ending: '.sarif',
  print(checked, book) {
    const rules = new SarifRules(book, levels);
    const results = checked.findings.map((finding) => sarifResult(finding, rules, levels, book.phrases));
    const invocation = invocationOf(checked, rules, book);
    const { verdict, as_of, records, counts, answered, totals_by_rule } = checked;
    const run = {
      tool: {
        driver: {
          name: 'Daybook',
          informationUri: 'https://w3id.org/daybook',
          language: checked.lang,
          rules: rules.list(),
        },
      },
      language: checked.lang,
      columnKind: 'utf16CodeUnits',
      artifacts: checked.files.map(({ file, kind, records: count, assumed }) => ({
        location: { uri: uriOf(file) },
        roles: ['analysisTarget'],
        properties: { kind, records: count, assumed },
      })),
      invocations: [invocation],
      results,
      properties: { standard_version: '1.0', verdict, as_of, records, counts, answered, totals_by_rule },
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${jsonText(log, 2)}\n`;
  },
};

/** What the run itself has to say: the verdict, what was not checked or not listed, and what was weighed otherwise. */
function invocationOf(checked: Checked, rules: SarifRules, book: Book) {
  const { phrases } = book;
  const { word, numbers } = verdictWords(checked, phrases);
  const about = (rule: string) => ({ associatedRule: rules.reference(rule) });
  return {
    executionSuccessful: true,
    toolExecutionNotifications: [
      { level: 'note', message: { text: `${word}: ${numbers}` } },
      ...notListed(checked).map(({ rule, severity, count }) => ({
        level: levels[severity],
        message: { text: phrases.more(count) },
        ...about(rule),
      })),
      ...checked.skipped.map(({ rule, reason, count }) => ({
        level: 'warning',
        message: { text: `${phrases.notChecked} (${phrases.times(count)}): ${reason}` },
        ...about(rule),
      })),
      ...checked.not_checked.map(({ what, name, file, count }) => ({
        level: 'note',
        message: { text: `${phrases.notChecked}: ${phrases.notCheckedThing(what, printable(name), count)}` },
        ...(file === undefined
          ? {}
          : { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }] }),
      })),
    ],
    toolConfigurationNotifications: checked.regraded.map((one) => ({
      level: 'note',
      message: { text: regradedWords(one, book) },
      ...about(one.rule),
    })),
    ruleConfigurationOverrides: checked.regraded
      .filter(({ has_ended }) => has_ended !== true)
      .map((one) => ({ descriptor: rules.reference(one.rule), configuration: configurationOf(one) })),
  };
}

function configurationOf({ to }: Regraded) {
  return to === 'off' ? { enabled: false } : { enabled: true, level: levels[to] };
}
