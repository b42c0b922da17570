import type { Finding, Severity } from '@daybook/types';
import type { Phrases } from '../words/phrases.ts';
import { placeText } from '../words/place-text.ts';
import type { SarifRules } from './sarif-rules.ts';
import { uriOf } from './uri-of.ts';

/** One finding as a result of SARIF. A line of a text file is a region; a cell, which SARIF does not know, a logical place. */
export function sarifResult(
  finding: Finding,
  rules: SarifRules,
  levels: Readonly<Record<Severity, string>>,
  phrases: Phrases,
): object {
  const { rule, severity, message, file, sheet, row, ...rest } = finding;
  const { id, index } = rules.reference(rule, severity);
  const place = placeText(finding, phrases);
  const region = sheet === undefined && row !== undefined ? { region: { startLine: row } } : {};
  const { fix, basis, answer, ...where } = rest;
  const properties = {
    severity,
    ...(sheet === undefined ? {} : { sheet, row }),
    ...where,
    ...(fix === undefined ? {} : { fix }),
    ...(basis === undefined ? {} : { basis }),
    ...(answer === undefined ? {} : { answer }),
  };
  return {
    ruleId: id,
    ruleIndex: index,
    level: levels[severity],
    message: { text: `${message} (${place})` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region },
        logicalLocations: [{ fullyQualifiedName: place }],
      },
    ],
    // The same finding keeps its name when rows are put in above it.
    partialFingerprints: { 'daybookPlace/v1': [rule, file, rest.record_id ?? row ?? '', rest.pointer ?? ''].join('|') },
    ...(answer === undefined ? {} : { suppressions: [{ kind: 'inSource', status: 'accepted' }] }),
    properties,
  };
}
