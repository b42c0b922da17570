// One target, turn after turn, in a process of its own: the parent hears of each turn before it begins, and ends it where one hangs.
import { chance } from './chance.ts';
import { judge } from './judge.ts';
import { targets } from './targets/index.ts';

const [id, seed, first] = process.argv.slice(2);
const target = targets.find((one) => one.id === id);
if (target === undefined) throw new Error(`No target ${id}`);

for (let turn = Number(first); ; turn += 1) {
  process.send?.({ turn });
  const random = chance(Number(seed), turn);
  const bytes = await target.make(random);
  let wrong: string | undefined;
  try {
    wrong = await judge(target.name, bytes, random, /xlsx|gz/.test(target.name));
  } catch (fault) {
    wrong = fault instanceof Error ? String(fault.stack) : String(fault);
  }
  if (wrong !== undefined) process.send?.({ turn, wrong, file: Buffer.from(bytes).toString('base64') });
}
