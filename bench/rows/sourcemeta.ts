import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { logFolder, logLines } from '../fixtures.ts';
import { measuredProgram, median, paired } from '../measured.ts';
import type { Row } from '../row.ts';
import { isInstalled, validated } from '../subjects.ts';

const COUNT = 100_000;
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const builds = path('../node_modules/@sourcemeta/jsonschema/build/github-releases');
const schema = (name: string) => path(`../../schemas/${name}`);

export const sourcemeta: Row = {
  name: 'sourcemeta',
  title: "daybook validate against sourcemeta's C++ jsonschema (schema alone, formats on) on the same 100,000 lines",
  run() {
    const program = isInstalled(builds)
      ? readdirSync(builds).find((name) =>
          name.endsWith(`${process.platform}-${process.arch === 'x64' ? 'x86_64' : 'arm64'}`),
        )
      : undefined;
    if (program === undefined) return { skipped: 'its program for this machine is not installed in bench/' };
    const { folder } = logFolder(COUNT);
    const lines = logLines(COUNT);
    const refs = ['v1/shared.schema.json', 'codelists/codes.schema.json'].flatMap((name) => ['-r', schema(name)]);
    const args = ['validate', schema('v1/request.schema.json'), lines, ...refs, '--fast', '--format-assertion'];
    const theirs = () => {
      const run = measuredProgram(join(builds, program), args);
      if (run === undefined) throw new Error('Other programs are measured on Linux only');
      if (!run.out.includes(`${COUNT} passed, 0 failed`))
        throw new Error(`It did not accept the log: ${run.out.slice(0, 500)}`);
      return run;
    };
    const { ratio, ours, theirs: peers } = paired(5, theirs, () => validated(folder));
    const memory = median(ours.map(({ peak }) => peak)) / median(peers.map(({ peak }) => peak));
    return [
      { what: 'CPU, C++ jsonschema ÷ ours', value: ratio.toFixed(2), goal: '≥ 1.20', reached: ratio >= 1.2 },
      { what: 'peak memory, theirs ÷ ours', value: memory.toFixed(2), goal: '≥ 5.00', reached: memory >= 5 },
    ];
  },
};
