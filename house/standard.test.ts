import { compareStandards, readSnapshot, type Standard, snapshotText } from '@daybook/publisher';
import { beforeAll, describe, expect, test } from 'vitest';
import { refusals, standardHere, standardReleased, waitingChangesets } from '../standard.ts';

const NORMATIVE = "---\n'@daybook/schemas': minor\n---\n\n**normative** More than before.\n";
let here: Standard;

beforeAll(async () => {
  here = await standardHere();
});

test('the standard changed since its last release only as the waiting changesets say', () => {
  const released = standardReleased();
  const refused = refusals(compareStandards(released, here), released.version, waitingChangesets());
  expect(refused, 'See it whole: npm run check:standard').toEqual([]);
});

test('what is kept of a release is all that a comparison looks at', () => {
  const copy = readSnapshot('copy', snapshotText(here, '1.0.0', 'A copy.'));
  expect(copy?.version).toBe('1.0.0');
  expect(here.schemas.size).toBeGreaterThan(10);
  expect(here.lists.size).toBeGreaterThan(50);
  expect(here.rules.size).toBeGreaterThan(100);
  expect(compareStandards(copy as Standard, here).standard_changes).toEqual([]);
  expect(compareStandards(here, copy as Standard).standard_changes).toEqual([]);
});

describe('a change of the standard', () => {
  const rewritten = (file: string, from: string, to: string): Standard => {
    const text = JSON.stringify(here.schemas.get(file));
    expect(text).toContain(from);
    return { ...here, schemas: new Map([...here.schemas, [file, JSON.parse(text.replace(from, to))]]) };
  };
  const without = (list: string, code: string): Standard => {
    const { open, codes } = here.lists.get(list) ?? { open: false, codes: [] };
    return {
      ...here,
      lists: new Map([...here.lists, [list, { open, codes: codes.filter((one) => one.code !== code) }]]),
    };
  };
  const graded = (rule: string, severity: string): Standard => ({
    ...here,
    rules: new Map([...here.rules, [rule, { severity }]]),
  });

  test.each<[string, () => readonly [Standard, Standard], number, number]>([
    [
      'of words alone is let through',
      () => [rewritten('v1/request.schema.json', '"title":"Channel', '"title":"The channel'), here],
      0,
      0,
    ],
    ['that adds a code needs a normative changeset', () => [without('ask', 'hold-custody'), here], 1, 0],
    ['that takes a code away is refused inside version 1', () => [here, without('ask', 'hold-custody')], 2, 1],
    [
      'that takes a field away is refused inside version 1',
      () => [here, rewritten('v1/agency.schema.json', '"agency_type":{', '"agency_kind":{')],
      2,
      1,
    ],
    [
      'that raises a severity needs a normative changeset',
      () => [graded('hold-over-limit', 'flag'), graded('hold-over-limit', 'error')],
      1,
      0,
    ],
  ])('%s', (_, pair, alone, announced) => {
    const diff = compareStandards(...pair());
    expect(diff.standard_changes.length).toBeGreaterThan(0);
    const counts = [[], [NORMATIVE]].map((changesets) => refusals(diff, '1.2.0', changesets).length);
    expect(counts).toEqual([alone, announced]);
    // Before the first release nothing was promised but that changes are announced.
    expect(refusals(diff, '0.1.0', [NORMATIVE])).toEqual([]);
  });

  test('is not announced by a patch, by another package, or in the middle of a sentence', () => {
    const diff = compareStandards(without('ask', 'hold-custody'), here);
    const texts = [
      NORMATIVE.replace('minor', 'patch'),
      NORMATIVE.replace('@daybook/schemas', '@daybook/cli'),
      NORMATIVE.replace('**normative** More', 'More **normative**'),
    ];
    expect(refusals(diff, '1.0.0', texts)).toHaveLength(1);
  });
});
