import { attackRelease, NotARelease, type ReleaseReader, releaseInMemory } from '@daybook/publisher';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { peopleByAge, planOf, released } from './support/planted-release.ts';

const plan = planOf();
plan.reports[0]?.tables.push(peopleByAge({ 'released-no-ice': { '18-24': 'hidden', '25-34': 30 } }));
const few = { ...plan, entries: plan.entries.slice(0, 4) };
const filesOf = ({ paths, read }: ReleaseReader) => paths.map((path) => ({ path, bytes: read(path) }));
const records = filesOf(await released(few));
const files = filesOf(await released({ ...few, isPrinted: true }));
const documents = records.filter(({ path }) => /json$/.test(path));

/** A JSON text in which one value, anywhere, is another. */
function spoilt(text: string, place: number, value: unknown): string {
  let at = 0;
  const count = { places: 0 };
  JSON.parse(text, (_, one: unknown) => {
    count.places++;
    return one;
  });
  const wanted = place % count.places;
  return JSON.stringify(JSON.parse(text, (_, one: unknown) => (at++ === wanted ? value : one)));
}

test('whatever stands in a published file is read, or the folder is no release', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(documents.length - 1),
      fc.nat(),
      fc.oneof(
        fc.jsonValue(),
        fc.constant(1e308),
        fc.constant('__proto__'),
        fc.constant([null, [], {}]),
        fc.constant({ toString: 1, valueOf: 1 }),
      ),
      async (which, place, value) => {
        const chosen = documents[which];
        const changed = records.map(({ path, bytes }) => {
          if (path !== chosen?.path) return { path, bytes };
          const lines = new TextDecoder()
            .decode(bytes)
            .trim()
            .split(path.endsWith('.ndjson') ? '\n' : '\0');
          lines[place % lines.length] = spoilt(lines[place % lines.length] ?? '', place, value);
          return { path, bytes: Buffer.from(lines.join('\n')) };
        });
        const result = await attackRelease(releaseInMemory('spoilt', changed)).catch((fault: unknown) => fault);
        if (result instanceof Error) expect(result).toBeInstanceOf(NotARelease);
        else expect(result).toHaveProperty('leaks');
      },
    ),
    { numRuns: 40 },
  );
});

test('files cut off anywhere are read too', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(files.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), async (which, part) => {
      const cut = files.map(({ path, bytes }, at) => ({
        path,
        bytes: at === which ? bytes.subarray(0, Math.floor(bytes.length * part)) : bytes,
      }));
      const result = await attackRelease(releaseInMemory('cut', cut)).catch((fault: unknown) => fault);
      if (result instanceof Error) expect(result).toBeInstanceOf(NotARelease);
      else expect(result).toHaveProperty('leaks');
    }),
    { numRuns: 8 },
  );
});
