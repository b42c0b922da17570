import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { logFolder } from '../fixtures.ts';
import { measuredProgram } from '../measured.ts';
import type { Row } from '../row.ts';
import { validated } from '../subjects.ts';

const COUNT = 100_000;
const PYTHON = '/usr/bin/python3';
const script = fileURLToPath(new URL('../peers/python-jsonschema.py', import.meta.url));

export const pythonJsonschema: Row = {
  name: 'python-jsonschema',
  title: "daybook validate against Debian's python3-jsonschema (schema alone) on the same 100,000 lines, one pair",
  run() {
    if (spawnSync(PYTHON, ['-W', 'ignore', '-c', 'import jsonschema']).status !== 0)
      return { skipped: 'python3-jsonschema is not installed (apt-get install python3-jsonschema)' };
    const { folder, log } = logFolder(COUNT);
    const theirs = measuredProgram(PYTHON, ['-W', 'ignore', script, log]);
    if (theirs === undefined) return { skipped: 'other programs are measured on Linux only' };
    if (theirs.out.trim() !== `${COUNT} valid`) throw new Error(`python3-jsonschema said ${theirs.out.slice(0, 500)}`);
    const ratio = theirs.cpu / validated(folder).cpu;
    return [{ what: 'CPU, python3-jsonschema ÷ ours', value: ratio.toFixed(1), goal: '≥ 30.0', reached: ratio >= 30 }];
  },
};
