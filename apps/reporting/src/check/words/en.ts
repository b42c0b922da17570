import { checkingWords } from '@daybook/validator/words';

const n = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
const s = (count: number, one: string, many: string) => `${n(count)} ${count === 1 ? one : many}`;

const shared = checkingWords.en;

/** What the page says beside the words of the check. */
export const en = {
  title: shared.title,
  lead: 'A log, agencies, agreements or reports: Excel, CSV or JSON. Your files stay on this computer.',
  open: {
    title: 'Open your files',
    files: shared.choose,
    folder: 'Choose a folder',
    drop: 'Or drop them anywhere on this page, or copy rows in Excel and paste them here with Ctrl+V.',
    paste: 'Paste rows from a spreadsheet',
    pasteLabel: 'Rows, with their row of headings first',
    pasteGo: 'Check these rows',
    pasted: 'pasted',
    more: 'Open more files',
    files_: 'Open files',
    close: (name: string) => `Close ${name}`,
    changed: 'changed',
  },
  sent: {
    title: 'Nothing is sent',
    count: (sent: number) => `${s(sent, 'request', 'requests')} with your data sent since this page was opened.`,
    loaded: (count: number) => `The page loaded ${s(count, 'part', 'parts')} of its own program.`,
    policy: 'Your browser itself refuses every connection of this page (its policy says: connect-src none).',
    try: 'See for yourself: let the page try to send something',
    refused: 'Your browser refused it.',
    reached: 'It was not refused. Do not open files here, and tell whoever runs this page.',
    list: 'What was loaded',
  },
  busy: {
    check: 'Checking',
    job: 'Working',
    read: shared.reading,
    looking: shared.looking,
    again: shared.again,
    stop: shared.stop,
    soFar: shared.soFar,
  },
  failed: 'The program failed; nothing of yours was changed. Reload the page and try again.',
  summary: {
    title: 'Is this what you expected?',
    file: 'File',
    holds: 'Holds',
    records: 'Records',
    read: 'How it was read',
    notChecked: 'What was not checked, and why',
  },
  kinds: {
    agency: 'agencies',
    jurisdiction: 'jurisdictions',
    agreement: 'agreements',
    request: 'requests',
    'quarterly-report': 'quarterly reports',
    publication: 'publications',
    regime: 'reporting laws',
    'regime-report': 'reports that a law asks for',
    'legal-profile': 'laws of a place',
    registry: 'registries of expected reporters',
    findings: 'findings',
    import: 'imports',
    several: 'several kinds',
    unknown: 'nothing that Daybook knows',
  },
  causes: {
    title: (causes: number, cells: number) => `${s(causes, 'cause', 'causes')}, ${s(cells, 'place', 'places')}`,
    none: 'Nothing found',
    noneText: 'Everything that was checked is as it should be.',
    fix: (count: number) => `Fix ${s(count, 'cell', 'cells')}`,
    change: (count: number, to: string) => `Change ${s(count, 'cell', 'cells')} to “${to}”`,
    fixAll: (count: number) => `Fix all ${s(count, 'cell', 'cells')} that can only mean one thing`,
    becomes: 'becomes',
    preview: 'This would change',
    yes: 'Make the change',
    no: 'Leave it',
    hidden: 'a value that is not shown',
    places: 'Where',
    all: (count: number) => `Show all ${n(count)}`,
    more: (count: number) => `and ${n(count)} more, counted but not listed`,
    why: shared.advice,
    flags: 'A flag is a question for the reviewer, not a finding that a law was broken.',
    goTo: (place: string) => `Go to ${place}`,
  },
  mended: {
    done: (count: number) =>
      `${s(count, 'cell was', 'cells were')} changed in the copy on this page. Your own file is as it was.`,
    none: 'Nothing was changed.',
    left: {
      'found-otherwise': (count: number) => `${s(count, 'cell holds', 'cells hold')} something else than was found.`,
      'two-values': (count: number) =>
        `${s(count, 'cell was', 'cells were')} left: two findings want different values there.`,
      formula: (count: number) =>
        `${s(count, 'cell holds', 'cells hold')} a formula: change it in your spreadsheet program.`,
      'no-such-place': (count: number) =>
        `${s(count, 'place was', 'places were')} not found again: change it in your spreadsheet program.`,
      letters: () =>
        'In a text file only plain letters (A to Z, digits, signs) can be typed here. Change it in the program that it comes from.',
      'gzip-damaged': () => 'The packed file does not unpack to its end: nothing in it was changed.',
      'row-too-large': () => 'The file has a row that does not end: look for a quotation mark that is not closed.',
      encoding: () => 'The file holds characters that are cut in half: nothing in it was changed.',
      workbook: () =>
        'The workbook cannot be written anew: save it once more in your spreadsheet program, and open that.',
      format: () => 'The file is no table and no JSON: nothing in it was changed.',
      'not-xlsx': () => 'The file is no Excel workbook: save it as .xlsx in your spreadsheet program.',
      'strict-xlsx': () => 'The file is a “Strict Open XML” workbook: save it as an ordinary Excel workbook (.xlsx).',
    },
    undo: 'Take the last change back',
  },
  grid: {
    title: 'The file itself',
    loading: 'Rows are being read.',
    none: 'There is nothing to show of this file.',
    file: 'File',
    sheet: 'Sheet',
    how: 'Move with the arrow keys. Press Enter to change a cell, Escape to leave it.',
    lines: 'Lines of a text file. Change it in the program that it comes from.',
    cell: (name: string) => `Cell ${name}`,
    save: 'Change',
    found: 'has a finding',
  },
  make: 'What you can make',
  back: {
    title: 'Your own file back',
    about:
      'Your workbook with the wrong cells in red and a note at each, or with the changes made here. Dropdowns and formats stay.',
    choose: 'File',
    marked: 'Save with marks',
    changed: 'Save as it is now',
    clean: 'Nothing is marked in it: nothing was found.',
  },
};
