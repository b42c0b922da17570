import type { Shape } from './shape.ts';

const text = (most: number): Shape => ({ is: 'text', most, least: 1 });
const list = (of: Shape, most: number): Shape => ({ is: 'list', of, most });
const choice = (...of: string[]): Shape => ({ is: 'choice', of });
const asked = (...of: string[]): Shape => choice(...of, '?');
const object = (fields: Readonly<Record<string, Shape>>, ...needs: string[]): Shape => ({
  is: 'object',
  fields,
  needs,
});

const code: Shape = { is: 'text', most: 64, form: /^(?:\?|[a-z0-9]+(?:-[a-z0-9]+)*)$/ };
const headings = list(text(200), 10);
const dates = asked('m/d/y', 'd/m/y', 'y-m-d', 'serial');
const when = list(
  object(
    {
      heading: text(200),
      is: list(text(200), 200),
      is_not: list(text(200), 200),
      begins: list(text(200), 200),
      blank: { is: 'yes-no' },
    },
    'heading',
  ),
  20,
);

/** The form of a column map, as `column-map.schema.json` says it; a test compares the two. */
export const mapShape = object(
  {
    $schema: choice('https://w3id.org/daybook/v1/column-map.schema.json'),
    table: choice('requests'),
    about: text(500),
    sheet: text(200),
    heading_row: { is: 'number', most: 10_000 },
    source_kind: code,
    release_id: { is: 'text', most: 80, form: /^[a-z0-9]+(?:-[a-z0-9]+)*$/ },
    time_zone: text(64),
    date_format: dates,
    blank: list(text(40), 50),
    set_aside: list(
      object({ when, why: choice('total', 'note', 'test-entry', 'other-subject', 'repeated') }, 'when', 'why'),
      50,
    ),
    group_by: headings,
    newest_first: { is: 'yes-no' },
    ids: object(
      {
        from: asked('row', 'column', 'keyed-hash'),
        headings,
        prefix: { is: 'text', most: 20, form: /^[A-Za-z0-9][A-Za-z0-9._-]*$/ },
      },
      'from',
    ),
    asks_from: asked('paper', 'column', 'list', 'none'),
    asks: list(object({ ask: code, when }, 'ask'), 40),
    decision_for: asked('every-ask', 'main-ask'),
    columns: list(
      object(
        {
          column: { is: 'text', most: 64, form: /^(?:\?|[a-z][a-z0-9_]*)$/ },
          headings,
          value: text(200),
          asks: list(code, 40),
          when,
          codes: { is: 'texts-by-text', most: 5000 },
          otherwise: { is: 'text', most: 200 },
          separator: text(5),
          date_format: dates,
          several: choice('same', 'first', 'last', 'highest', 'any', 'all'),
          ranking: list(code, 100),
          sure: choice('certain', 'likely', 'guess', 'not-matched'),
          note: text(500),
        },
        'column',
      ),
      500,
    ),
    drop: list(
      object(
        { heading: text(200), why: asked('personal', 'free-text', 'not-in-standard', 'not-needed') },
        'heading',
        'why',
      ),
      500,
    ),
  },
  'table',
  'source_kind',
  'ids',
  'asks_from',
  'columns',
);
