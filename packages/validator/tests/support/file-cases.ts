import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileBytes } from '@daybook/files';

/** A case of files that are read together, and what must be found in them. */
export interface FileCase {
  readonly where: string;
  readonly inputs: readonly FileBytes[];
  readonly today?: string;
  readonly records: number;
  readonly verdict: string;
  readonly expect: readonly {
    readonly rule: string;
    readonly file: string;
    readonly sheet?: string;
    readonly row?: number;
    readonly column?: string;
    readonly pointer?: string;
  }[];
}

/** The cases of a folder of the suite whose cases are folders of files: `files` or `sets`. */
export function fileCases(suite: string, folder: 'files' | 'sets'): FileCase[] {
  return readdirSync(join(suite, folder))
    .sort()
    .map((name) => {
      const place = join(suite, folder, name);
      const { files, ...rest } = JSON.parse(readFileSync(join(place, 'case.json'), 'utf8'));
      const inputs = (files as string[]).map((file) => ({
        name: file,
        bytes: new Uint8Array(readFileSync(join(place, file))),
      }));
      return { where: `${folder}/${name}`, inputs, ...rest } as FileCase;
    });
}
