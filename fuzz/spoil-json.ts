import type { Random } from '../packages/validator/tests/support/random.ts';
import { oddTexts } from './odd-texts.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const odd = (random: Random): Json =>
  random.one<() => Json>([
    () => random.one(oddTexts),
    () => random.one([0, 1, -1, 1e15, -1e12, 2 ** 53]),
    () => null,
    () => true,
    () => [],
    () => ({}),
    () => [random.one(oddTexts)],
    () => ({ [random.one(oddTexts)]: random.one(oddTexts) }),
  ])();

/** Changes values and names of a record; it stays JSON, but for what `asText` does to it afterwards. */
export function spoilJson(value: Json, random: Random, changes = 1 + random.below(3)): Json {
  const copy = structuredClone(value);
  for (let left = changes; left > 0; left -= 1) change(copy, random);
  return copy;
}

function change(value: Json, random: Random): void {
  if (typeof value !== 'object' || value === null) return;
  const keys = Object.keys(value);
  const part = value as Record<string, Json>;
  const key = keys.length === 0 ? undefined : random.one(keys);
  const inner = key === undefined ? undefined : part[key];
  if (key !== undefined && typeof inner === 'object' && inner !== null && random.below(4) > 0) {
    change(inner, random);
    return;
  }
  if (Array.isArray(value) && random.below(3) === 0) {
    if (random.below(2) === 0) value.push(structuredClone(value[0] ?? odd(random)));
    else value.splice(random.below(value.length + 1), 1);
    return;
  }
  if (key === undefined || random.below(6) === 0)
    set(part, Array.isArray(value) ? '0' : random.one(oddTexts), odd(random));
  else if (random.below(4) === 0) delete part[key];
  else set(part, key, odd(random));
}

/** As data, whatever the name is called. */
function set(part: Record<string, Json>, key: string, value: Json): void {
  Object.defineProperty(part, key, { value, writable: true, enumerable: true, configurable: true });
}

const lexemes = [
  '1.0',
  '-0',
  '1e400',
  '01',
  '9007199254740993',
  'NaN',
  '"\\ud800"',
  '"\\u0041"',
  '[[[',
  ']',
  '{',
  '}',
  ',',
  '"a":1,"a":1',
  '//',
  "'a'",
];

/** The text of a record, sometimes with a lexeme in it that no program writes. */
export function asText(value: Json, random: Random): string {
  const text = random.below(5) === 0 ? JSON.stringify(value, null, random.below(3)) : JSON.stringify(value);
  if (random.below(3) > 0) return text;
  const at = text.indexOf(random.one([':', ',', '{', '[', '"']), random.below(text.length));
  return at < 0 ? text : text.slice(0, at + 1) + random.one(lexemes) + text.slice(at + 1 + random.below(3));
}
