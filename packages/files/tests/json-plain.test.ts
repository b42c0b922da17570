import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLength } from '../src/json/plain-length.ts';
import { defaultLimits } from '../src/limits.ts';

const lengthOf = (text: string) => plainLength(JSON.parse(text), defaultLimits);

// Whole numbers with many noughts are the ones that an exponent writes shorter.
const number = fc.oneof(
  fc.maxSafeInteger(),
  fc.tuple(fc.integer({ min: -999, max: 999 }), fc.nat(12)).map(([lead, noughts]) => lead * 10 ** noughts),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const scalar = fc.oneof(number, fc.string({ maxLength: 6 }), fc.boolean(), fc.constant(null));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalar, tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(fc.string({ maxLength: 4 }), tie('value'), { maxKeys: 4 }),
}));

/** Other ways to write the same thing, each at a place of its own; what is no JSON afterwards is passed over. */
const rewritings: readonly ((text: string, at: number) => string)[] = [
  (text, at) => `${text.slice(0, at)} ${text.slice(at)}`,
  (text) => text.replace(/(\d+?)(0+)(?=[,\]}]|$)/, (_, lead: string, noughts: string) => `${lead}e${noughts.length}`),
  (text) => text.replace(/(\d)(\d+)(?=[,\]}]|$)/, (_, one: string, rest: string) => `${one}.${rest}E${rest.length}`),
  (text) => text.replace(/(\d)(?=[,\]}]|$)/, '$1.0'),
  (text) => text.replace('0', '-0'),
  (text) => text.replace(/\{("[^"\\]*":)/, '{$1 1,$1'),
  (text) => text.replace(/\{("[^"\\]*":)/, '{$11,$1'),
  (text) => text.replace(/"([a-z])/, (_, one: string) => `"\\u00${one.charCodeAt(0).toString(16)}`),
];

describe('the length of plain JSON', () => {
  it('is the length of a text only where the text is plain', () => {
    const changes = fc.array(fc.tuple(fc.nat(rewritings.length - 1), fc.nat(40)), { maxLength: 4 });
    fc.assert(
      fc.property(value, changes, (given, steps) => {
        let text = JSON.stringify(given);
        for (const [which, at] of steps) {
          const changed = rewritings[which]?.(text, at) ?? text;
          if (isJson(changed)) text = changed;
        }
        if (lengthOf(text) === text.length) expect(text.length).toBe(JSON.stringify(JSON.parse(text)).length);
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    '{}',
    '[]',
    '{"a":[],"b":{}}',
    '[0,7,10,99,-1,-42,123456789012345]',
    '{"a":{"b":[true,false,null,"é🦉"]},"c":""}',
  ])('is known of %s', (text) => expect(lengthOf(text)).toBe(text.length));

  it.each(['1e2', '[1.2e4]', '[-0]', '{"a":1,"a":1}', '["\\u0061"]', '[1.0]', '[ 1]', '{"__proto__":1}'])(
    'is another one for %s',
    (text) => expect(lengthOf(text)).not.toBe(text.length),
  );

  it('is not known beyond a limit', () => {
    const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(lengthOf(deep(defaultLimits.depth))).toBe(defaultLimits.depth * 2);
    expect(lengthOf(deep(defaultLimits.depth + 1))).toBeNaN();
    expect(lengthOf(JSON.stringify('x'.repeat(defaultLimits.stringLength + 1)))).toBeNaN();
    expect(
      lengthOf(JSON.stringify(Object.fromEntries(Array.from({ length: defaultLimits.keys + 1 }, (_, at) => [at, 1])))),
    ).toBeNaN();
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
