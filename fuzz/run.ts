// npm run fuzz [-- --seconds 60 --seed 1 --target csv]: spoils files and checks them until the time is over.
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { targets } from './targets/index.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    target: { type: 'string' },
  },
});
const chosen = targets.filter(({ id }) => values.target === undefined || id === values.target);
if (chosen.length === 0) {
  console.error(`No target is called ${values.target}. There are: ${targets.map(({ id }) => id).join(', ')}`);
  process.exit(2);
}
const HANGS_AFTER = 20_000;

interface Said {
  readonly turn: number;
  readonly wrong?: string;
  readonly file?: string;
}

/** Runs one target for its share of the time; a child that hangs or dies is started again behind the turn. */
async function fuzz(id: string, name: string, until: number): Promise<{ turns: number; finds: number }> {
  let turn = 0;
  let finds = 0;
  const note = (at: number, wrong: string, file?: string) => {
    finds += 1;
    console.log(`${id} turn ${at}: ${wrong.split('\n').slice(0, 4).join('\n    ')}`);
    if (file === undefined) return;
    mkdirSync(here('found'), { recursive: true });
    writeFileSync(here(`found/${id}-${values.seed}-${at}-${name}`), Buffer.from(file, 'base64'));
  };
  while (Date.now() < until && finds < 20) {
    const child = fork(here('child.ts'), [id, values.seed, String(turn)], { execArgv: process.execArgv });
    let last = Date.now();
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.on('message', (said: Said) => {
      last = Date.now();
      turn = said.turn;
      if (said.wrong !== undefined) note(said.turn, said.wrong, said.file);
      if (finds >= 20) child.kill('SIGKILL');
    });
    const watch = setInterval(() => {
      if (Date.now() - last > HANGS_AFTER) note(turn, `hangs: no end after ${HANGS_AFTER / 1000} seconds`);
      if (Date.now() - last > HANGS_AFTER || Date.now() > until) child.kill('SIGKILL');
    }, 500);
    await ended;
    clearInterval(watch);
    if (Date.now() < until && child.signalCode !== 'SIGKILL')
      note(turn, `the process ended with ${child.exitCode ?? child.signalCode}`);
    turn += 1;
  }
  return { turns: turn, finds };
}

let all = 0;
for (const { id, name } of chosen) {
  const { turns, finds } = await fuzz(id, name, Date.now() + (Number(values.seconds) * 1000) / chosen.length);
  console.log(`${id.padEnd(8)} ${String(turns).padStart(7)} files, ${finds} finds (seed ${values.seed})`);
  all += finds;
}
process.exitCode = all > 0 ? 1 : 0;
