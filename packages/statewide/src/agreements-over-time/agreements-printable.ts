import { CodeWords, type Printable, type PrintoutSection, showDate, showNumber } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import { listFigures } from '../printing/list-figures.ts';
import { printedList } from '../printing/printed-list.ts';
import type { ChangeKind } from './agreement-change.ts';
import { agreementsChart } from './agreements-chart.ts';
import type { AgreementsOverTime } from './agreements-over-time.ts';
import { agreementsWords } from './agreements-words.ts';
import { changeColumns } from './change-columns.ts';
import { changeSums } from './change-sums.ts';
import { changeWords } from './change-words.ts';
import { listColumns } from './list-columns.ts';
import { matchColumns } from './match-columns.ts';
import { monthColumns } from './month-columns.ts';
import { overStates } from './over-states.ts';
import { sumColumns } from './sum-columns.ts';
import { waitingColumns } from './waiting-columns.ts';

const KINDS = [
  'signed',
  're-signed',
  'switched',
  'left',
  'returned',
  'perhaps-respelled',
  'date-corrected',
] as const satisfies readonly ChangeKind[];

/** The history of agreements as every format prints it; its data file has one row a change. */
export async function agreementsPrintable(
  history: AgreementsOverTime,
  { lang, state }: { readonly lang: Lang; readonly state?: string | undefined },
): Promise<Printable> {
  const words = agreementsWords[lang];
  const codes = await CodeWords.in(lang);
  const how = { lang, codes };
  const { lists, changes, months, waiting, matches } = history;
  const inForce = lists.filter(({ kind }) => kind === 'in-force');
  const pending = lists.length - inForce.length;
  const last = inForce.at(-1);
  const states = new Set(lists.flatMap(({ counts }) => counts.map((count) => count.state)));
  const rows = lists.reduce((sum, { agreements }) => sum + agreements, 0);
  const days = inForce.map(({ as_of }) => showDate(as_of, lang)).join('; ');
  const counted = (kind: keyof typeof changeWords) => changes.filter(({ change }) => change === kind).length;
  const matched = (how: string) => showNumber(matches.filter((match) => match.how === how).length);
  const signed = changes.filter(({ change }) => change === 'signed');
  const sums = KINDS.map((change) => ({ change, agreements: counted(change) }));
  const first = inForce[0];
  const since =
    first === undefined || last === undefined || first === last
      ? ''
      : words.since(
          showDate(first.as_of, lang),
          showDate(last.as_of, lang),
          sums.map((sum) => `${changeWords[sum.change][lang].toLowerCase()} ${showNumber(sum.agreements)}`).join(', '),
        );
  const { tables } = words;
  const chart = agreementsChart(history, codes, lang);
  const sections: PrintoutSection[] = [
    {
      id: 'lists',
      heading: words.sections.lists,
      tables: printedList({ id: 'lists', title: tables.lists, isMain: true }, lists, listColumns, how),
      notes: inForce.length > 1 ? [] : [words.oneList],
    },
    {
      id: 'changes',
      heading: words.sections.changes,
      tables: [
        ...KINDS.filter((kind) => kind !== 'signed').flatMap((kind) =>
          printedList(
            {
              id: kind,
              title: `${changeWords[kind][lang]}${kind === 'left' ? tables.seeAlso : tables.before}`,
              isMain: true,
            },
            changes.filter(({ change }) => change === kind),
            changeColumns.filter(({ id }) => id !== 'change' && id !== (kind === 'left' ? 'before' : 'see_also')),
            how,
          ),
        ),
        ...printedList(
          {
            id: 'sums',
            title: tables.sums,
            isMain: false,
            across: { column: 1, absent: { kind: 'number', value: 0 } },
          },
          changeSums(changes),
          sumColumns,
          how,
        ),
      ],
      notes: [],
    },
    {
      id: 'months',
      heading: words.sections.months,
      ...(chart === undefined ? {} : { chart }),
      tables: [
        ...printedList(
          { id: 'months', title: tables.months, isMain: false },
          overStates(months),
          monthColumns.filter(({ id }) => id !== 'state'),
          how,
        ),
        ...(state === undefined
          ? printedList({ id: 'states', title: tables.states, isMain: false }, months, monthColumns, how)
          : []),
      ],
      notes: [],
    },
    {
      id: 'signed',
      heading: words.sections.signed,
      tables: printedList(
        { id: 'signed', title: tables.signed, isMain: false },
        signed,
        changeColumns.filter(({ id }) => id !== 'change'),
        how,
      ),
      notes: [],
    },
    {
      id: 'waiting',
      heading: words.sections.waiting,
      tables: printedList({ id: 'waiting', title: tables.waiting, isMain: false }, waiting, waitingColumns, how),
      notes: [],
    },
    {
      id: 'names',
      heading: words.sections.names,
      lead: words.names(showNumber(history.agencies), matched('written-out'), matched('register'), matched('perhaps')),
      tables: [
        ...printedList(
          { id: 'perhaps', title: tables.perhaps, isMain: true },
          matches.filter(({ how }) => how === 'perhaps'),
          matchColumns,
          how,
        ),
        ...printedList(
          { id: 'same', title: tables.same, isMain: false },
          matches.filter(({ how }) => how !== 'perhaps'),
          matchColumns,
          how,
        ),
      ],
      notes: [
        words.names(showNumber(history.agencies), matched('written-out'), matched('register'), matched('perhaps')),
      ],
    },
    { id: 'about', heading: words.sections.reading, tables: [], notes: words.reading },
  ];
  return {
    record: history,
    figures: listFigures(changes, changeColumns, lang),
    on: lists.at(-1)?.as_of ?? '',
    printout: {
      lang,
      id: `agreements-over-time${state === undefined ? '' : `-${state.toLowerCase()}`}`,
      issuer: words.issuer,
      title: words.title,
      subtitle: [state ?? words.everywhere],
      lead: `${words.lead(
        words.lists(inForce.length),
        days,
        words.pending(pending),
        showNumber(rows),
        words.states(states.size),
      )}${since}`,
      notes: [],
      keyFigures: [
        ...(last === undefined
          ? []
          : [
              {
                title: words.inForce(showDate(last.as_of, lang)),
                cell: { kind: 'number', value: last.agreements } as const,
              },
            ]),
        ...(inForce.length < 2
          ? []
          : sums.map(({ change, agreements }) => ({
              title: changeWords[change][lang],
              cell: { kind: 'number', value: agreements } as const,
            }))),
      ],
      sections: sections.filter(({ tables, notes, chart: drawn }) => tables.length + notes.length > 0 || drawn),
      footer: words.title,
    },
  };
}
