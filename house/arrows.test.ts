import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryFiles, textOf } from './files.ts';
import { sourceOf } from './source.ts';

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** The stages of the work. An arrow may skip; none runs back. */
const stages = ['schemas', 'types', 'files', 'reports', 'validator', 'publisher', 'statewide', 'cli'];
/** What runs in a browser as in Node, and touches nothing but its arguments. */
const pure = ['types', 'files', 'reports', 'validator'];

const files = repositoryFiles();
const manifests = new Map(
  stages
    .map((stage) => [stage, stage === 'schemas' ? 'schemas' : `packages/${stage}`] as const)
    .filter(([, folder]) => files.includes(`${folder}/package.json`))
    .map(([stage, folder]) => [stage, { folder, manifest: JSON.parse(textOf(`${folder}/package.json`)) as Manifest }]),
);

const isTool = (path: string) => /(\.(test|acceptance|mutation)|(^|\/)generate)\.ts$/.test(path);
const stageOf = (name: string) => /^@daybook\/([a-z-]+)/.exec(name)?.[1];

describe.each([...manifests])('%s', (stage, { folder, manifest }) => {
  const sources = files.filter((path) => path.startsWith(`${folder}/`) && /\.tsx?$/.test(path));
  const earlier = stages.slice(0, stages.indexOf(stage));

  test('imports only from stages before it, and never by a path out of its folder', () => {
    const wrong = sources.flatMap((path) =>
      sourceOf(path)
        .imports.filter((name) => {
          const target = stageOf(name);
          if (target !== undefined) return target !== stage && !earlier.includes(target);
          return name.startsWith('.') && !isTool(path) && !posix.join(path, '..', name).startsWith(`${folder}/`);
        })
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong, `${stage} may import: ${earlier.join(', ')}`).toEqual([]);
  });

  test('declares what it imports, and nothing against the arrows', () => {
    const declared = [...Object.keys(manifest.dependencies ?? {}), ...Object.keys(manifest.devDependencies ?? {})];
    const backward = declared.map(stageOf).filter((target) => target !== undefined && !earlier.includes(target));
    expect(backward, 'package.json depends on a later stage').toEqual([]);
    const needed = sources.filter((path) => !isTool(path)).flatMap((path) => sourceOf(path).imports.map(stageOf));
    const ours = new Set(needed.filter((target) => target !== undefined && target !== stage));
    const list = stage === 'cli' ? declared : Object.keys(manifest.dependencies ?? {});
    const missing = [...ours].filter((target) => !list.includes(`@daybook/${target}`));
    expect(missing, 'Add it to the dependencies in package.json').toEqual([]);
  });
});

describe.each(pure)('%s', (stage) => {
  const { folder, manifest } = manifests.get(stage) ?? { folder: '', manifest: { name: '', exports: {} } };

  test('touches no console, process, clock, chance or network', () => {
    const sources = files.filter((path) => path.startsWith(`${folder}/src/`) && path.endsWith('.ts') && !isTool(path));
    expect(sources.length).toBeGreaterThan(0);
    const wrong = sources.flatMap((path) => sourceOf(path).touches.map((name) => `${path} touches ${name}`));
    expect(wrong, 'Take it as an argument; the command passes it in').toEqual([]);
  });

  test('needs no module of Node, but behind an entry named ./node', () => {
    const entries = Object.entries(manifest.exports)
      .filter(([name]) => !name.includes('/node'))
      .flatMap(([, target]) => (typeof target === 'string' ? [] : [target['@daybook/source'] ?? '']));
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.flatMap((entry) => nodeModulesFrom(posix.join(folder, entry)))).toEqual([]);
  });
});

test('nothing but the house imports the command, the apps or the docs', () => {
  const wrong = files
    .filter((path) => path.startsWith('packages/') && /\.tsx?$/.test(path) && !path.startsWith('packages/cli/'))
    .flatMap((path) => sourceOf(path).imports.map((name) => ({ path, name })))
    .filter(({ name }) => /^@daybook\/(cli|reporting)\b|(^|\/)(apps|docs)\//.test(name));
  expect(wrong).toEqual([]);
});

/** Modules of Node that an entry reaches by its own package's files, types left aside. */
function nodeModulesFrom(entry: string, seen = new Set<string>()): string[] {
  if (seen.has(entry) || !entry.endsWith('.ts')) return [];
  seen.add(entry);
  return sourceOf(entry).runtimeImports.flatMap((name) => {
    if (name.startsWith('.')) return nodeModulesFrom(posix.join(entry, '..', name), seen);
    return name.startsWith('node:') || builtinModules.includes(name) ? [`${entry} imports ${name}`] : [];
  });
}
