import { describe, expect, it } from 'vitest';
import { hostileCases } from './hostile/all-cases.ts';
import { foundIn } from './hostile/found-in.ts';

const shape = () => [
  Object.getOwnPropertyNames(Object.prototype),
  Object.getOwnPropertyNames(Array.prototype),
  Object.getOwnPropertyNames(String.prototype),
  Object.keys({}),
];
const before = shape();

describe('files that nobody should have made', () => {
  it('are more than 300, each with a fact of its own', () => {
    expect(hostileCases.length).toBeGreaterThan(300);
    expect(new Set(hostileCases.map(({ fact }) => fact)).size).toBe(hostileCases.length);
  });

  it.each(hostileCases.map((one) => [one.fact, one] as const))('%s', async (_, { name, bytes, finds, records }) => {
    const found = await foundIn(name, bytes());
    expect([found.records, ...found.finds]).toEqual([records, ...finds]);
    expect(shape()).toEqual(before);
  });
});
