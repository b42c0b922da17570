import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build } from 'esbuild';

const namespace = '__stryker__';
const entry = 'packages/validator/tests/rules.mutation.ts';

/**
 * Runs the examples of the rules for the mutation tester, in one process: a mutation is judged in milliseconds,
 * where starting a test tool for each would take seconds.
 */
class ExamplesRunner {
  static inject = [];
  #examples = new Map();
  // What the mutated code and the tester tell each other.
  #state = globalThis[namespace] ?? {};

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    globalThis[namespace] = this.#state;
    const outfile = `${process.cwd()}/rules.mutation.mjs`;
    // The copy that is mutated has its own packages, while its node_modules are those of the house: names become paths.
    const alias = Object.fromEntries(
      ['types', 'files', 'reports', 'validator'].map((name) => [
        `@daybook/${name}`,
        `${process.cwd()}/packages/${name}/src/index.ts`,
      ]),
    );
    await build({
      // The copy: when this file was loaded, the process still stood in the house.
      absWorkingDir: process.cwd(),
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      conditions: ['@daybook/source'],
      plugins: [exactly(alias), inItsOwnFolder],
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      logLevel: 'error',
    });
    const { examples } = await import(outfile);
    this.#examples = new Map(
      examples('schemas/v1/tests', 'packages/validator/tests/said/generated').map((example) => [example.id, example]),
    );
  }

  async dryRun() {
    Object.assign(this.#state, { activeMutant: undefined, hitLimit: undefined });
    const tests = [];
    for (const example of this.#examples.values()) {
      this.#state.currentTestId = example.id;
      tests.push(await result(example));
    }
    this.#state.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: this.#state.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    let nrOfTests = 0;
    for (const id of testFilter ?? this.#examples.keys()) {
      const example = this.#examples.get(id);
      Object.assign(this.#state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
      const { failureMessage } = await result(example);
      const isEndless = this.#state.hitCount > hitLimit;
      Object.assign(this.#state, { activeMutant: undefined, hitLimit: undefined });
      nrOfTests++;
      if (isEndless) return { status: 'timeout', reason: 'It ran too often.' };
      if (failureMessage === undefined) continue;
      // A mutation that leaves something behind would spoil the judgement of all that follow.
      const { failureMessage: left } = await result(example);
      if (left !== undefined) throw new Error(`${id} fails after a mutation: ${left}`);
      return { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }

  async dispose() {}
}

async function result({ id, run }) {
  const start = performance.now();
  const failureMessage = await run().catch((thrown) => `${thrown?.message ?? thrown}`);
  const told = { id, name: id, timeSpentMs: performance.now() - start };
  return failureMessage === undefined ? { ...told, status: 0 } : { ...told, status: 1, failureMessage };
}

/** Leads whole names of packages to paths; what stands below a package is left to the usual way. */
function exactly(paths) {
  return {
    name: 'exactly',
    setup({ onResolve }) {
      onResolve({ filter: /^@daybook\/[a-z]+$/ }, ({ path }) => (path in paths ? { path: paths[path] } : undefined));
    },
  };
}

/** A file that reads what stands beside it goes on finding it, although all are bundled into one. */
const inItsOwnFolder = {
  name: 'in-its-own-folder',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { contents: text.replaceAll('import.meta.dirname', JSON.stringify(dirname(path))), loader: 'ts' };
    });
  },
};

export const strykerPlugins = [{ kind: 'TestRunner', name: 'examples', injectableClass: ExamplesRunner }];
