import { writeXlsx } from 'hucre/xlsx';

const head = ['request_id', 'revision', 'received_on', 'ask_no', 'ask', 'quantity', 'facility_city'];

/** A workbook with everything that a clerk may have in hers, at which a program could spoil something. */
export function herWorkbook(lines = 6): Promise<Uint8Array> {
  const rows = Array.from({ length: lines }, (_, at) => [
    `R-${at + 1}`,
    1,
    '2026-01-06',
    1,
    'hold-custody',
    null,
    'Larkmere',
  ]);
  return writeXlsx({
    defaultFont: { name: 'Arial', size: 10 },
    sheets: [
      {
        name: 'Requests',
        rows: [head, ...rows],
        columns: head.map((_, at) => ({ width: 12 + at, hidden: at === 1 })),
        freezePane: { rows: 1 },
        dataValidations: [{ type: 'list', range: 'E2:E100', values: ['hold-custody', 'notify-release'] }],
        conditionalRules: [
          { type: 'expression', priority: 1, range: 'A2:A9', formula: 'LEN(A2)>3', style: { font: { bold: true } } },
        ],
        protection: { sheet: true },
        cells: new Map([
          ['1,4', { comment: { author: 'Clerk', text: 'Ask the sergeant' } }],
          [
            '3,0',
            {
              comment: { author: 'Clerk', text: 'Paper file 12', richText: [{ text: 'Paper file ' }, { text: '12' }] },
            },
          ],
          ['1,5', { formula: '2+2', formulaResult: 4 }],
        ]),
      },
      { name: 'Notes & <own>', rows: [['Call the sheriff'], ['on Monday']], hidden: true },
    ],
    namedRanges: [
      { name: 'Asks', range: 'Requests!$E$2:$E$9' },
      { name: 'Mine', range: "'Notes & <own>'!$A$1", scope: 'Notes & <own>' },
    ],
    properties: { created: new Date(0), modified: new Date(0) },
  });
}
