import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { logArray, logFolder } from '../fixtures.ts';
import { measured, median, paired } from '../measured.ts';
import type { Row } from '../row.ts';
import { ajvCli as command, isInstalled, validated } from '../subjects.ts';

const COUNT = 100_000;
const schema = (path: string) => fileURLToPath(new URL(`../../schemas/${path}`, import.meta.url));

export const ajvCli: Row = {
  name: 'ajv-cli',
  title: 'daybook validate against ajv-cli (schema alone, as one JSON array) on the same 100,000 requests',
  run() {
    if (!isInstalled(command)) return { skipped: 'ajv-cli is not installed in bench/' };
    const { folder } = logFolder(COUNT);
    const data = logArray(COUNT);
    const list = join(dirname(data), 'list.schema.json');
    writeFileSync(
      list,
      JSON.stringify({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'array',
        items: { $ref: 'https://w3id.org/daybook/v1/request.schema.json' },
      }),
    );
    const theirs = () => {
      const refs = ['v1/request.schema.json', 'v1/shared.schema.json', 'codelists/codes.schema.json'].flatMap(
        (path) => ['-r', schema(path)],
      );
      const run = measured(
        [
          command,
          'validate',
          '--spec=draft2020',
          '--strict=false',
          '--all-errors',
          '-c',
          'ajv-formats',
          '-s',
          list,
          ...refs,
          '-d',
          data,
        ],
        fileURLToPath(new URL('..', import.meta.url)),
      );
      if (run.status !== 0) throw new Error(`ajv-cli did not accept the log: ${run.out.slice(0, 500)}`);
      return run;
    };
    const { ratio, ours, theirs: peers } = paired(5, theirs, () => validated(folder));
    const memory = median(ours.map(({ peak }) => peak)) / median(peers.map(({ peak }) => peak));
    return [
      { what: 'CPU, ajv-cli ÷ ours', value: ratio.toFixed(2), goal: '≥ 2.00', reached: ratio >= 2 },
      { what: 'peak memory, ajv-cli ÷ ours', value: memory.toFixed(2), goal: '≥ 5.00', reached: memory >= 5 },
    ];
  },
};
