import type { Column } from '@daybook/files';
import fc from 'fast-check';
import type { SchemaNode } from '../../compiler/schema-set.ts';
import { allSchemas } from '../../src/schema/generate.ts';
import type { RecordSchema } from '../../src/schema/record-schema.ts';
import { madeUpRecord } from './made-up-record.ts';
import { Random } from './random.ts';
import { settle } from './settle.ts';

type Json = Record<string, unknown>;

/** What records of one kind, as one audience sees them, are made from. */
export interface Choice {
  readonly view: string;
  readonly schema: SchemaNode;
  readonly compiled: RecordSchema;
  /** The columns in which they stand. */
  readonly columns: readonly Column[];
  /** The field that tells one from another, and the id of the record at a place. */
  readonly id: readonly [field: string, idAt: (at: number, random: Random) => string];
}

const all = allSchemas();

/** Texts at which programs stumble: formulas, outer blanks, line ends, escape marks of workbooks, other scripts. */
const oddText = fc
  .oneof(
    fc.constantFrom(
      ...[
        '007',
        '=1+1',
        '+1',
        '-1',
        '@x',
        "'",
        "''",
        "'quoted'",
        "O'Neil",
        '"',
        '""',
        ',;|\t',
        'a\nb',
        'a\r\nb',
        'a\rb',
      ],
      ...[
        '_x000D_',
        '_x005F_x000D_',
        '_xD83D_',
        ' x ',
        '\u00a0',
        '1/6/2026',
        'TRUE',
        '1e5',
        '0x1',
        '#x',
        '12,5',
        '\\;',
        '\\',
      ],
      ...[
        'Ñandú – “sí”',
        '漢字 𝔘',
        'e\u0301',
        '\u202Eabc',
        'a\u200Bb',
        '<b>&amp;</b>',
        'n/a',
        'null',
        '--',
        'x'.repeat(3000),
      ],
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 10 }),
  )
  // Control characters and failed formulas are refused in cells, each with its finding; what is blank is an empty cell.
  .filter((text) => /\S/u.test(text) && !/(?![\n\r\t])\p{Cc}|\uFFFD|\p{Cs}|[\uFFFE\uFFFF]|^\s*'?#/u.test(text));

const odd = {
  date: ['1900-03-01', '1903-12-31', '1904-01-01', '1904-02-29', '1999-12-31', '2024-02-29', '2026-01-06'],
  integer: [0, 1, -1, 1904, 46_028, 2 ** 53 - 1, -(2 ** 53 - 1)],
  instant: ['2026-01-06T14:30:00-08:00', '2026-03-08T02:30:00Z', '1903-12-31T23:59:59.123456789+14:00'],
} as const;

/** Some records of these kinds, made from their schemas, with odd values wherever the kind of column takes any. */
export function datasetOf(choices: readonly Choice[]): fc.Arbitrary<Json[]> {
  const kinds = choices.map(({ columns, ...choice }) => ({
    ...choice,
    whole: madeUpRecord(all, choice.schema, new Random(7), 8),
    columns: new Map(columns.map((column) => [column.pointer.replace(/\/\d+(?=\/)/g, '/*'), column])),
  }));
  return fc
    .tuple(fc.integer(), fc.integer({ min: 1, max: 3 }), fc.array(oddText, { minLength: 1, maxLength: 4 }))
    .map(([seed, count, texts]) => {
      const random = new Random(seed);
      return Array.from({ length: count }, (_, at): Json => {
        const { view, schema, compiled, whole, columns, id } = random.one(kinds);
        const record = madeUpRecord(all, schema, random);
        record.view = view;
        settle(record, whole, compiled);
        change(record, '', columns, random, texts);
        // No table has room for these two: what others add of their own, and the address of the schema.
        delete record.$schema;
        delete record.extensions;
        record[id[0]] = id[1](at, random);
        return record;
      });
    });
}

/** Numbers the elements of lists, and puts odd values in. */
function change(
  value: Json,
  at: string,
  columns: ReadonlyMap<string, Column>,
  random: Random,
  texts: readonly string[],
) {
  for (const [name, inner] of Object.entries(value)) {
    const pointer = `${at}/${name}`;
    const column = columns.get(pointer);
    if (Array.isArray(inner)) {
      let no = 0;
      for (const element of inner) {
        if (typeof element !== 'object') continue;
        no += random.one([1, 1, 1, 2]);
        for (const number of ['no', 'ask_no']) if (number in element) element[number] = no;
        change(element, `${pointer}/*`, columns, random, texts);
      }
      if (column?.type === 'strings' && inner.length > 0) value[name] = texts.map((text) => text.trim());
    } else if (typeof inner === 'object' && inner !== null) {
      change(inner as Json, pointer, columns, random, texts);
      // A part that says nothing has no cell to stand in.
      if (Object.keys(inner).length === 0) delete value[name];
    } else if (column !== undefined && !/(?:^|_)no$|^(?:record|view|revision)$/.test(name) && random.below(2) > 0)
      value[name] = oddValue(column, inner, random, texts);
  }
}

function oddValue({ type, pointer }: Column, was: unknown, random: Random, texts: readonly string[]): unknown {
  if (type === 'string') return pointer.endsWith('_id') ? was : random.one(texts);
  return type === 'date' || type === 'integer' || type === 'instant' ? random.one<unknown>(odd[type]) : was;
}
