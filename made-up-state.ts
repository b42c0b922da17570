import { parseArgs } from 'node:util';
import { madeUpState } from './packages/statewide/tests/made-up/made-up-state.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: 'zephyra' },
    agencies: { type: 'string', default: '3' },
    from: { type: 'string', default: '0' },
    to: { type: 'string' },
    quarters: { type: 'string', default: '2' },
    first: { type: 'string', default: '2024-Q1' },
    asks: { type: 'string', default: '20' },
    coarse: { type: 'boolean', default: false },
    people: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error(
    'npm run made-up-state -- FOLDER --agencies 500 --quarters 12 --asks 20 [--from 0 --to 250] [--first 2024-Q1] [--people] [--coarse]',
  );
  process.exit(2);
}

const start = Number(values.first.slice(0, 4)) * 4 + Number(values.first.slice(6)) - 1;
const quarters = Array.from({ length: Number(values.quarters) }, (_, at) => {
  return `${Math.floor((start + at) / 4)}-Q${((start + at) % 4) + 1}`;
});
const { publications, agencies } = await madeUpState(folder, {
  seed: values.seed,
  agencies: Number(values.agencies),
  part: { from: Number(values.from), to: Number(values.to ?? values.agencies) },
  quarters,
  asks: Number(values.asks),
  showsPeople: values.people,
  isCoarse: values.coarse,
});
console.log(`${folder}: ${publications.length} publications of ${agencies.length} agencies, ${quarters.join(' ')}`);
