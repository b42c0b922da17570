// Runs a program that is not Node's and says what it used: node watch.mjs <program> [arguments …]
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [program, ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
let cpu = 0;
let peak = 0;
let out = '';
for (const stream of [child.stdout, child.stderr])
  stream.setEncoding('utf8').on('data', (text) => {
    out += text;
  });

// The kernel keeps both figures as long as the process is there: the last look is at most 10 ms old.
const look = () => {
  try {
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
    cpu = (Number(fields[11]) + Number(fields[12])) / 100;
    peak = Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? peak * 1024) / 1024;
  } catch {}
};
const clock = setInterval(look, 10);
child.on('exit', (status) => {
  clearInterval(clock);
  process.stdout.write(JSON.stringify({ cpu, peak, status, out }));
});
