import { expect, test } from 'vitest';
import { stateName } from '../../src/site/facts/state-name.ts';

const says = (name: string) => [{ state: 'XX', jurisdiction_id: 'x', geoid: '00', name, level: 'state' }];

test.each([
  ['a state is called as everybody calls it, whatever its agencies write', 'TX', says('Tejas'), 'Texas'],
  ['so is a territory', 'PR', says('Somewhere'), 'Puerto Rico'],
  ['the fictional state is called as its agencies call it', 'ZZ', says('Zephyra'), 'Zephyra'],
  ['or as it is listed, where they say nothing', 'ZZ', [], 'Fictional State'],
  ['letters that are no state stand for themselves', 'XX', [], 'XX'],
])('%s', (_, state, places, name) => {
  expect(stateName(state, places)).toBe(name);
});
