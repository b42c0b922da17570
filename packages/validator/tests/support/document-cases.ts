import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Operation, patched } from './patched.ts';

/** A finding that a document of the suite must give. */
export interface ExpectedFlaw {
  readonly rule: string;
  readonly pointer: string;
}

/** A case of the first level: one document of one record, and what its schema finds. */
export interface DocumentCase {
  /** Where the case stands in the suite. */
  readonly where: string;
  readonly record: string;
  readonly document: object;
  readonly expect: readonly ExpectedFlaw[];
}

interface ChangedDocuments {
  readonly record: string;
  readonly cases: readonly {
    readonly title: string;
    readonly document: string;
    readonly change: readonly Operation[];
    readonly expect: readonly ExpectedFlaw[];
  }[];
}

/** Every case of the first level in a copy of the suite: documents as they are, and documents that are changed first. */
export function documentCases(suite: string): DocumentCase[] {
  const json = <T>(path: string): T => JSON.parse(readFileSync(join(suite, path), 'utf8')) as T;
  const names = (path: string) => (existsSync(join(suite, path)) ? readdirSync(join(suite, path)).sort() : []);
  const whole = names('.').flatMap((record) =>
    ['valid', 'invalid'].flatMap((kind) =>
      names(`${record}/${kind}`)
        .filter((name) => !name.endsWith('.findings.json'))
        .map((name) => {
          const where = `${record}/${kind}/${name}`;
          const expect = kind === 'valid' ? [] : json<ExpectedFlaw[]>(where.replace(/\.json$/, '.findings.json'));
          return { where, record, document: json<object>(where), expect };
        }),
    ),
  );
  const changed = ['fields', 'conditions', 'codes'].flatMap((folder) =>
    names(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => {
        const { record, cases } = json<ChangedDocuments>(`${folder}/${name}`);
        return cases.map(({ title, document, change, expect }) => {
          const where = `${folder}/${name}: ${title}`;
          return { where, record, document: patched(json<object>(document), change), expect };
        });
      }),
  );
  return [...whole, ...changed];
}
