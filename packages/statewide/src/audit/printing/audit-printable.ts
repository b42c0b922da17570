import { parsePeriod } from '@daybook/reports';
import type { Field, FigureRows, Printable, PrintoutSection } from '@daybook/reports/printing';
import { showNumber } from '@daybook/reports/printing';
import type { Lang, Words } from '@daybook/types';
import { chartStyle, chartTokens } from '../../charts/chart-style.ts';
import type { CoverageRow } from '../../coverage/coverage-row.ts';
import type { Row } from '../../engine/engine.ts';
import type { Audit } from '../audit.ts';
import { auditWords } from './audit-words.ts';
import { coverageSection } from './coverage-section.ts';
import { funnelSection } from './funnel-section.ts';
import { methodSection } from './method-section.ts';
import { numberSection } from './number-section.ts';
import { questionSection } from './question-section.ts';

/** What an audit is printed from. */
export interface AuditSource {
  readonly audit: Audit;
  /** Who was expected to report and who did, sentence by sentence. */
  readonly lead: readonly string[];
  /** Rows of the table `coverage` for the quarters of the audit; none where the dataset has none. */
  readonly coverage: readonly CoverageRow[];
  /** The published rows behind numbers, by their ids: those that questions rest on, or all. */
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  /** Whose audit it is: the state, or one agency by name. */
  readonly whose: string;
  readonly lang: Lang;
}

/** An audit as every format takes it. Who reported stands before any figure. */
export function auditPrintable(source: AuditSource): Printable {
  const { audit, lead, whose, lang } = source;
  const words = auditWords[lang];
  const { quarters, agency_quarters } = audit;
  const last = quarters.at(-1) ?? '';
  const both = agency_quarters.filter(({ transfers, bookings }) => transfers?.value !== undefined && bookings?.value);
  const isWhole = both.length === agency_quarters.length;
  const agencies = new Set(agency_quarters.map(({ agency_id }) => agency_id)).size;
  const sections: PrintoutSection[] = [
    questionSection(source),
    ...coverageSection(source),
    ...funnelSection(source),
    numberSection(source),
    methodSection(source),
  ];
  return {
    record: recordOf(source),
    figures: figuresOf(audit, lang),
    on: parsePeriod(last)?.end_on ?? '1970-01-01',
    printout: {
      lang,
      id: `audit-${whose}-${last}`.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
      issuer: whose,
      title: words.title,
      subtitle: [words.about(showNumber(agencies), quarters.length > 1 ? `${quarters[0]} ${words.to} ${last}` : last)],
      lead: `${lead.join('. ').replace(/\.$/, '')}. ${words.questions(showNumber(audit.questions.length))}`,
      notes: isWhole
        ? []
        : [{ kind: 'partial', text: words.known(showNumber(both.length), showNumber(agency_quarters.length)) }],
      keyFigures: [],
      sections,
      footer: `${whose}, ${words.title}, ${last}`,
      chartStyle: `${chartTokens}${chartStyle}`,
    },
  };
}

/** The audit as data: words in one language, and each number of a question with the rows behind it. */
function recordOf({ audit, coverage, rows, lang }: AuditSource): object {
  const { quarters, numbers, questions, funnels, comparisons, expected_by_chance } = audit;
  const said = <T extends { readonly [key: string]: unknown }>(one: T, key: keyof T) => ({
    ...one,
    [key]: (one[key] as Words)[lang],
  });
  return {
    quarters,
    coverage,
    comparisons,
    expected_by_chance,
    questions: questions.map((one) => said({ ...one }, 'message')),
    numbers: numbers.map((one) => said({ ...one }, 'title')),
    funnels,
    rows: Object.fromEntries(Object.entries(rows).map(([id, some]) => [id, some.map(plain)])),
  };
}

/** Whole numbers that JSON cannot hold exactly stand as texts. */
function plain(row: Row): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? String(value) : value]),
  );
}

const FIELDS: readonly (readonly [name: string, type: Field['type'], title: Words])[] = [
  ['id', 'string', { en: 'Number', es: 'Cifra' }],
  ['state', 'string', { en: 'State', es: 'Estado' }],
  ['agency_id', 'string', { en: 'Agency', es: 'Agencia' }],
  ['quarter', 'string', { en: 'Quarter', es: 'Trimestre' }],
  ['name', 'string', { en: 'Name of the number', es: 'Nombre de la cifra' }],
  ['value', 'number', { en: 'Value', es: 'Valor' }],
  ['at_least', 'number', { en: 'At least', es: 'Al menos' }],
  ['low', 'number', { en: 'Lower end of the range, 95 %', es: 'Extremo inferior del margen, 95 %' }],
  ['high', 'number', { en: 'Upper end of the range, 95 %', es: 'Extremo superior del margen, 95 %' }],
  ['per', 'integer', { en: 'For so many', es: 'Por cada tantos' }],
];

function figuresOf({ numbers }: Audit, lang: Lang): FigureRows {
  return {
    fields: FIELDS.map(([name, type, title]) => ({ name, type, title: title[lang], description: title[lang] })),
    rows: numbers.map(({ id, state, agency_id, quarter, name, value, at_least, low, high, per }) => [
      id,
      state,
      agency_id,
      quarter,
      name,
      value ?? null,
      at_least ?? null,
      low ?? null,
      high ?? null,
      per ?? null,
    ]),
  };
}
