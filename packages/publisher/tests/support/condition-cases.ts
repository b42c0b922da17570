import { ask, field, isHold, object, type Row, text, when, whole } from './case-rows.ts';

/** Changes of conditions, of shared definitions and of our own words. */
export const conditionCases: readonly Row[] = [
  ['a condition', ...whole({}, when(isHold, { required: ['b'] })), 'condition-added', 'condition-removed'],
  [
    'a condition among others',
    ...whole(
      { allOf: [when(isHold, { required: ['b'] })] },
      { allOf: [when(isHold, { required: ['b'] }), when({ required: ['b'] }, { required: ['a'] })] },
    ),
    'condition-added',
    'condition-removed',
  ],
  [
    'a condition in another order',
    ...whole(
      { allOf: [when(isHold, { required: ['b'] }), when({ required: ['b'] }, { required: ['a'] })] },
      { allOf: [when({ required: ['b'] }, { required: ['a'] }), when(isHold, { required: ['b'] })] },
    ),
    [],
    [],
  ],
  [
    'a condition that asks for less',
    ...whole(when(isHold, { required: ['b'], properties: { b: { minLength: 2 } } }), when(isHold, { required: ['b'] })),
    'condition-loosened',
    'condition-tightened',
  ],
  [
    'a condition that forbids',
    ...whole(when(isHold, {}), when(isHold, { properties: { b: false } })),
    'condition-tightened',
    'condition-loosened',
  ],
  [
    'a condition of other cases',
    ...whole(when(isHold, { required: ['b'] }), when({ required: ['a'] }, { required: ['b'] })),
    'condition-added',
    'condition-removed',
  ],
  [
    'an otherwise',
    ...whole(when(isHold, {}), when(isHold, {}, { else: { required: ['b'] } })),
    'condition-tightened',
    'condition-loosened',
  ],
  ['a demand always made', ...whole({}, { allOf: [{ required: ['b'] }] }), 'condition-added', 'condition-removed'],
  [
    'a code with a condition of its own',
    object({ a: ask, b: text }),
    object(
      { a: { enum: ['hold', 'notify', 'bed'] }, b: text },
      when({ required: ['a'], properties: { a: { const: 'bed' } } }, { required: ['b'] }),
    ),
    ['value-added', 'condition-for-new-values'],
    ['value-removed', 'condition-removed'],
  ],
  [
    'a code that goes with a field of its own',
    object({ a: ask }),
    object(
      { a: { enum: ['hold', 'notify', 'bed'] }, c: text },
      when(
        { required: ['a'], properties: { a: { const: 'bed' } } },
        { required: ['c'] },
        { else: { properties: { c: false } } },
      ),
    ),
    ['value-added', 'field-added', 'condition-for-new-values'],
    ['value-removed', 'field-removed', 'condition-removed'],
  ],
  [
    'a field with a condition of its own',
    object({ a: ask }),
    object({ a: ask, c: text }, when({ required: ['c'] }, { required: ['a'] })),
    ['field-added', 'condition-for-new-values'],
    ['field-removed', 'condition-removed'],
  ],
  [
    'a shared definition that tightens',
    { $defs: { d: text }, ...object({ a: { $ref: '#/$defs/d' } }) },
    { $defs: { d: { ...text, maxLength: 2 } }, ...object({ a: { $ref: '#/$defs/d' } }) },
    'limit-tightened',
    'limit-loosened',
  ],
  [
    'a shared definition in place of the same',
    { $defs: { d: text }, ...object({ a: text }) },
    { $defs: { d: text }, ...object({ a: { $ref: '#/$defs/d' } }) },
    [],
    [],
  ],
  [
    'a shared definition in place of a wider one',
    { $defs: { d: text, e: { type: 'string' } }, ...object({ a: { $ref: '#/$defs/e' } }) },
    { $defs: { d: text, e: { type: 'string' } }, ...object({ a: { $ref: '#/$defs/d' } }) },
    'limit-tightened',
    'limit-loosened',
  ],
  [
    'a shared definition that a condition reads',
    {
      $defs: { d: { const: 'hold' } },
      ...object(
        { a: ask, b: text },
        when({ required: ['a'], properties: { a: { $ref: '#/$defs/d' } } }, { required: ['b'] }),
      ),
    },
    {
      $defs: { d: { enum: ['hold', 'notify'] } },
      ...object(
        { a: ask, b: text },
        when({ required: ['a'], properties: { a: { $ref: '#/$defs/d' } } }, { required: ['b'] }),
      ),
    },
    ['condition-added', 'value-added'],
    ['condition-removed', 'value-removed'],
    'it is not known that only a condition reads it',
  ],
  [
    'a bound beside a reference',
    { $defs: { d: { type: 'string' } }, ...object({ a: { $ref: '#/$defs/d' } }) },
    { $defs: { d: { type: 'string' } }, ...object({ a: { $ref: '#/$defs/d', maxLength: 2 } }) },
    'limit-tightened',
    'limit-loosened',
  ],
  [
    'a definition',
    object({ a: text }),
    { $defs: { d: text }, ...object({ a: text }) },
    'definition-added',
    'definition-removed',
  ],
  field(
    'a reference out of the folder',
    { $ref: 'https://example.net/y.json' },
    text,
    'not-understood',
    'not-understood',
  ),
  field(
    'who sees it',
    { ...text, audience: 'agency' },
    { ...text, audience: 'public' },
    'seen-by-more',
    'seen-by-fewer',
  ),
  field(
    'its form in public',
    { ...text, audience: 'agency' },
    { ...text, audience: 'agency', public_as: [{ field: 'm', rule: 'date-to-month' }] },
    'public-form-added',
    'public-form-removed',
  ),
  field(
    'its unit',
    { type: 'integer', unit: 'cents' },
    { type: 'integer', unit: 'dollars' },
    'unit-changed',
    'unit-changed',
  ),
  field('its column', { ...text, column: 'a' }, { ...text, column: 'b' }, 'sheet-changed', 'sheet-changed'),
];
