import { printable } from '@daybook/files';
import type { Finding } from '@daybook/types';
import type { Checked } from '../check/checked.ts';
import { basisWords } from '../words/basis-words.ts';
import type { Book } from '../words/book.ts';
import { notListed } from '../words/not-listed.ts';
import { placeText } from '../words/place-text.ts';
import { regradedWords } from '../words/regraded-words.ts';
import { verdictWords } from '../words/verdict-words.ts';
import type { Format } from './format.ts';

interface Case {
  readonly name: string;
  readonly kind: 'passed' | 'failure' | 'skipped';
  readonly message: string;
  readonly details: string;
}

/**
 * The XML of JUnit, which most build servers show. A file is a suite; an error is a failed test, a check that was not made
 * is a skipped one. Warnings and flags pass, and say in their output what was found: they fail no build.
 */
export const junit: Format = {
  id: 'junit',
  words: { en: 'XML for build servers', es: 'XML para servidores de integración' },
  ending: '.xml',
  print(checked, book) {
    const { word, numbers } = verdictWords(checked, book.phrases);
    const suites = [
      ...checked.files.map(({ file, records }) => suite(printable(file), casesOf(file, records, checked, book))),
      suite(book.phrases.notChecked, uncheckedCases(checked, book)),
    ];
    const all = suites.reduce((sum, { failures }) => sum + failures, 0);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites${attributes({ name: `Daybook: ${word}: ${numbers}`, failures: all })}>`,
      ...suites.map(({ xml }) => xml).filter((xml) => xml !== ''),
      '</testsuites>\n',
    ].join('\n');
  },
};

function casesOf(file: string, records: number, { findings }: Checked, book: Book): Case[] {
  const own = findings.filter((finding) => finding.file === file);
  const { phrases } = book;
  const read: Case = { name: phrases.records(records), kind: 'passed', message: '', details: '' };
  return [...(own.some(({ severity }) => severity === 'error') ? [] : [read]), ...own.map((one) => found(one, book))];
}

function found(finding: Finding, { defects, phrases }: Book): Case {
  const { rule, severity, message } = finding;
  const words = defects[rule];
  const place = placeText(finding, phrases);
  return {
    name: `${words?.title ?? rule} · ${place}`,
    kind: severity === 'error' ? 'failure' : 'passed',
    message,
    details: [
      `${phrases.severity[severity]}: ${message}`,
      place,
      words?.why ?? '',
      words?.fix ?? '',
      basisWords(finding, phrases),
      phrases.explain(rule),
    ]
      .filter((part) => part !== '')
      .join('\n'),
  };
}

/** What stands in no file: findings beyond the limit, checks that were not made, rules that are weighed otherwise. */
function uncheckedCases(checked: Checked, book: Book): Case[] {
  const { defects, phrases } = book;
  const title = (rule: string) => defects[rule]?.title ?? rule;
  return [
    ...notListed(checked).map(({ rule, severity, count }): Case => {
      const message = phrases.more(count);
      return { name: title(rule), kind: severity === 'error' ? 'failure' : 'passed', message, details: message };
    }),
    ...checked.regraded.map((one): Case => {
      const words = regradedWords(one, book);
      return { name: `${phrases.regradedHere}: ${title(one.rule)}`, kind: 'passed', message: '', details: words };
    }),
    ...checked.skipped.map(
      ({ rule, reason, count }): Case => ({
        name: `${title(rule)} (${phrases.times(count)})`,
        kind: 'skipped',
        message: reason,
        details: reason,
      }),
    ),
    ...checked.not_checked.map(({ what, name, file, count }): Case => {
      const thing = phrases.notCheckedThing(what, name, count);
      return {
        name: file === undefined ? thing : `${thing} · ${file}`,
        kind: 'skipped',
        message: thing,
        details: thing,
      };
    }),
  ];
}

function suite(name: string, cases: readonly Case[]): { xml: string; failures: number } {
  const count = (kind: Case['kind']) => cases.filter((one) => one.kind === kind).length;
  const failures = count('failure');
  const head = attributes({ name, tests: cases.length, failures, errors: 0, skipped: count('skipped') });
  const xml = [`  <testsuite${head}>`, ...cases.map((one) => caseXml(name, one)), '  </testsuite>'].join('\n');
  return { xml: cases.length === 0 ? '' : xml, failures };
}

function caseXml(classname: string, { name, kind, message, details }: Case): string {
  const open = `    <testcase${attributes({ classname, name })}`;
  if (kind === 'passed' && details === '') return `${open}/>`;
  const inner = {
    passed: `<system-out>${escaped(details)}</system-out>`,
    failure: `<failure${attributes({ message })}>${escaped(details)}</failure>`,
    skipped: `<skipped${attributes({ message })}/>`,
  };
  return `${open}>\n      ${inner[kind]}\n    </testcase>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(printable(String(value)))}"`)
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** XML 1.0 knows neither control characters nor the two last code points of the first plane. */
function escaped(text: string): string {
  const lines = text.split('\n').map(printable);
  return lines
    .join('\n')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
    .replace(/[\ufffe\uffff]/g, '�');
}
