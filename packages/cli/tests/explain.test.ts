import { describe, expect, test } from 'vitest';
import { daybook } from './support/daybook.ts';

/** A name, and what the explanation must hold in English and in Spanish. */
test.each([
  ['decision-before-receipt', /^Decided before it was received\n.* · error\n/, /\nPor qué importa: /],
  ['hold-over-limit', /flag: a question, not a finding/, /señal: una pregunta/],
  ['empty-file', /^Empty file|zero requests/, /^Archivo vacío\n/],
  ['unknown-code', /\nHow to fix it: /, /\nCómo corregirlo: /],
  ['hold-custody', /^Hold the person past release\nWhat was asked: hold-custody\n/, /^Retener a la persona/],
  ['ask/hold-custody', /^Hold the person past release\n/, /^Retener a la persona/],
  [
    'custody-end',
    /\ncustody-end · codelist\n[\s\S]*\n {2}released-no-ice +Released, not to ICE\n/,
    /· lista de códigos\n/,
  ],
  ['decided_on', /\nrequest\.asks\.decisions\.decided_on · field\n/, /· campo\n/],
  ['custody_ended_on', /\nrequest\.custody\.ended_on · field\n/, /\nLo ve: /],
  ['request.custody.ended_on', /\nSeen by: regulator\n/, /\nLo pide: us-il-trust-act/],
  [
    '/asks/0/decisions/1/review_level',
    /\nCodes: daybook explain review-level\n/,
    /\nCódigos: daybook explain review-level\n/,
  ],
  ['Decided on', /^Decided on\nrequest\.asks\.decisions\.decided_on/, /\nrequest\.asks\.decisions\.decided_on/],
  ['request', /\nrequest · record\n/, /\nrequest · registro\n/],
  [
    'us-il',
    /^Illinois\n[\s\S]*\n {2}Hold the person past release: Not allowed · from 2017-08-28 · 5 ILCS 805\/15/,
    /desde 2017-08-28/,
  ],
  ['us-il-trust-act', /^Illinois TRUST Act[\s\S]*· reporting law\n/, /· ley de informes\n/],
  ['asks-received', /· measure of reports\n/, /· medida de los informes\n/],
  ['ice-287g-list', /· source\n/, /· fuente\n/],
  [
    'config',
    /\ndaybook\.config\.json · file of settings\n/,
    /· archivo de configuración\n[\s\S]*\n {2}reason +Motivo\. /,
  ],
  ['open-too-long', /\nIts severity can be changed, with a reason/, /\nSu gravedad se puede cambiar/],
  ['personal-data-in-text', /\nIts severity cannot be changed/, /\nSu gravedad no se puede cambiar/],
])('explains %s', async (name, english, spanish) => {
  const en = await daybook('explain', name);
  expect(en).toMatchObject({ code: 0, talk: '' });
  expect(en.out).toMatch(english);
  const es = await daybook('explain', name, '--lang', 'es');
  expect(es).toMatchObject({ code: 0, talk: '' });
  expect(es.out).toMatch(spanish);
  expect(`${en.out}${es.out}`).not.toMatch(/undefined|\[object/);
});

test('takes a heading of several words without quotes', async () => {
  expect(await daybook('explain', 'Decided', 'on')).toEqual(await daybook('explain', 'Decided on'));
});

test('--json gives each meaning with its kind and name', async () => {
  const { out } = await daybook('explain', 'decision', '--json');
  expect(JSON.parse(out).map(({ kind, name }: { kind: string; name: string }) => `${kind} ${name}`)).toEqual([
    'codelist decision',
    'field request.asks.decisions.decision',
    'field quarterly-report.tables.rows.decision',
  ]);
});

describe('an unknown name', () => {
  test.each([
    ['us-ill', 'us-il'],
    ['decison', 'decision'],
    ['juvenile', 'juvenile-detention or juvenile-custody'],
  ])('%s is met with what was probably meant', async (typed, meant) => {
    const { code, talk } = await daybook('explain', typed);
    expect(code).toBe(2);
    expect(talk).toContain(`Did you mean ${meant}`);
  });

  test.each(['constructor', '__proto__', 'toString', 'xyzzyqqq'])('%s is simply not known', async (typed) => {
    const { code, talk } = await daybook('explain', typed);
    expect(code).toBe(2);
    expect(talk).toMatch(new RegExp(`^Nothing is called "${typed}"\\.\\n`));
  });
});
