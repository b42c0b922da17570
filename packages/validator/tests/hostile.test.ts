import { formats, loadBook, validate } from '@daybook/validator';
import { describe, expect, it } from 'vitest';
import { hostileCases } from '../../files/tests/hostile/all-cases.ts';

const books = [await loadBook('en'), await loadBook('es')];
const shape = () => Object.getOwnPropertyNames(Object.prototype).join();
const before = shape();
// The same text in three places prints alike, and large files print like small ones.
const small = hostileCases.filter(({ fact }) => !/(?:, alone|, in a list)$|\b(?:million|MB|60,000|bomb)\b/.test(fact));

describe('hostile files in a whole check', () => {
  it.each(small.map((one, at) => [one.fact, one, at] as const))('%s', async (_, { name, bytes, finds }, turn) => {
    const content = bytes();
    const file = { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
    // One language each: what they say is the same.
    const at = turn % 2;
    const lang = at === 0 ? 'en' : 'es';
    const checked = await validate(file, { today: '2026-08-15', lang });
    const rules = checked.findings.map(({ rule }) => rule);
    // Everything that the reader found is told, whatever the schema and the rules add.
    expect(rules).toEqual(expect.arrayContaining(finds.map((one) => one.split(' ')[0])));
    for (const format of formats) {
      const printed = format.print(checked, books[at] as (typeof books)[0], (words) => words);
      expect(printed).not.toMatch(/(?!\n)\p{Cc}/u);
      expect(printed).not.toMatch(/123-45-6789|A123456789|jo@example|555-0142/);
    }
    expect(shape()).toBe(before);
  });
});

describe('letters that only look like those of a code', () => {
  const base = { record: 'request', request_id: 'R-1', agency_id: 'us-zz-qmrtwkla' };
  const told = async (change: object, lang: 'en' | 'es') => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...base, ...change }));
    const { findings } = await validate({ name: 'log.json', bytes }, { today: '2026-08-15', lang });
    return findings.filter(({ pointer }) => pointer === `/${Object.keys(change)[0]}`).map(({ message }) => message);
  };

  it.each([
    ['Cyrillic', 'еmаil'],
    ['Greek', 'emαil'],
    ['a dotless i', 'emaıl'],
  ])('%s: the code that it looks like is named', async (_, channel) => {
    expect(await told({ channel }, 'en')).toEqual([
      'What stands in "Channel" looks like "email" (E-mail), but has letters of another alphabet in it. Type it anew.',
    ]);
    expect(await told({ channel }, 'es')).toEqual([
      'Lo que está en "Medio" parece "email" (Correo electrónico), pero tiene letras de otro alfabeto. Escríbalo de nuevo.',
    ]);
  });

  it.each([
    ['Cyrillic', 'us-zz-qmrtwklа'],
    ['Greek', 'us-zz-qmrtwklα'],
  ])('%s in an id: what it looks like is named', async (_, agency_id) => {
    expect(await told({ agency_id }, 'en')).toEqual([
      'Some letters in "Agency" only look like us-zz-qmrtwkla. They are of another alphabet.',
    ]);
  });
});
