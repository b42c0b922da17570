import { existsSync } from 'node:fs';
import { CannotRewrite, maskPersonalData, RepairList, rewriteFile } from '@daybook/files';
import { fileChunks, sheetsApart } from '@daybook/files/node';
import { type Checked, loadBook } from '@daybook/validator';
import { checkPaths } from '../checking/check-paths.ts';
import { configFile } from '../checking/config-file.ts';
import { configOf } from '../checking/config-of.ts';
import { paintOf } from '../terminal/paint-of.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { cannotRewriteFault } from './cannot-rewrite-fault.ts';
import { FixTally } from './fix-tally.ts';
import { fixText } from './fix-text.ts';
import { type Target, targetsOf } from './targets-of.ts';
import { writeCopy } from './write-copy.ts';

/** Checks, repairs into a copy, and checks the copy. Gives the exit code: 0 where nothing is found in it any more. */
export async function fixInto(
  path: string,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const { out, dryRun, force, json } = options;
  if (!existsSync(path)) throw notFound(path);
  if (dryRun !== true && typeof out !== 'string') throw saysNotWhere(path);
  const targets = dryRun === true ? [] : targetsOf(path, out as string, force === true);
  const config = configFile([path], options.config);
  const regrade = config === undefined ? [] : configOf(config);
  const repairs = new RepairList();
  const check = (what: string) => checkPaths([what], { regrade }, options, terminal);
  const before = await checkPaths(
    [path],
    {
      regrade,
      reading: { fixes: true },
      onRepair: (repair) => {
        if (repair.fix.certain) repairs.add(repair);
      },
      onPass: (pass) => {
        if (pass === 'start-over') repairs.clear();
      },
    },
    options,
    terminal,
  );
  const tally = new FixTally(json === true ? Number.POSITIVE_INFINITY : undefined);
  if (dryRun === true)
    for (const file of repairs.files()) for (const repair of repairs.of(file)) tally.tell(repair, 'fixed');
  for (const target of targets) await copy(target, repairs, tally);
  const left = dryRun === true ? before : await check(leftIn(path, targets, out as string));
  const result = { tally, suggested: suggestedIn(before), left, out: dryRun === true ? undefined : (out as string) };
  const book = await loadBook(terminal.lang);
  terminal.out(
    json === true
      ? `${JSON.stringify(tally.record(result.suggested, left), null, 2)}\n`
      : fixText(result, path, book, paintOf(terminal.colour)),
  );
  const { error, warning, flag } = left.counts;
  return error + warning + flag === 0 ? 0 : 1;
}

/** The copy as a person would name it: the file itself where one file was repaired into a folder. */
function leftIn(path: string, targets: readonly Target[], out: string): string {
  const [only] = targets;
  return targets.length === 1 && only !== undefined && only.from === path ? only.to : out;
}

async function copy({ from, to }: Target, repairs: RepairList, tally: FixTally): Promise<void> {
  try {
    const chunks = fileChunks(from);
    // Findings go by the name that may be printed.
    const name = maskPersonalData(from);
    const rewriting = { repairs, tell: tally.tell, readSheets: sheetsApart };
    await writeCopy(to, repairs.files().has(name) ? rewriteFile(name, chunks, rewriting) : chunks);
  } catch (fault) {
    throw fault instanceof CannotRewrite ? cannotRewriteFault(fault) : fault;
  }
}

const suggestedIn = ({ causes }: Checked) =>
  causes.filter(({ findings: [first] }) => first?.fix !== undefined && !first.fix.certain);

const notFound = (path: string) =>
  new UsageFault({
    en: `There is no file or folder ${path}. Check the name and the folder.`,
    es: `No existe el archivo ni la carpeta ${path}. Revise el nombre y la carpeta.`,
  });

function saysNotWhere(path: string): UsageFault {
  const meant = path.replace(/((?:\.[A-Za-z]+)?(?:\.gz)?)[/\\]*$/, '-fixed$1');
  return new UsageFault({
    en: `Say where the repaired copy goes, or only look.\nType: daybook fix ${path} -o ${meant}\n  or: daybook fix ${path} --dry-run`,
    es: `Diga a dónde va la copia corregida, o solo mire.\nEscriba: daybook fix ${path} -o ${meant}\n      o: daybook fix ${path} --dry-run`,
  });
}
