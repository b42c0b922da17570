import { shippedLaw } from '@daybook/reports';
import type { Lang } from '@daybook/types';
import { validate } from '@daybook/validator';
import { Desk } from '../../src/check/desk.ts';
import { fileOf } from '../../src/check/jobs/file-of.ts';
import { jobs as making } from '../../src/check/jobs/make.ts';
import { jobs as working } from '../../src/check/jobs/work.ts';
import type { Run } from '../../src/check/run-in-worker.ts';

const jobs = { ...working, ...making };

/** A file as a browser would give it. */
export const blobOf = ({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) => ({
  name,
  blob: new Blob([new Uint8Array(bytes)]),
});

/** The desk of the page with the same work done in Node, without workers. `told` counts what a page would have shown. */
export function deskInNode(lang: Lang = 'en') {
  const told = { times: 0 };
  const desk = new Desk(
    {
      check: (files, { lang: said = lang, today }) =>
        validate(
          files.map((file) => fileOf(file)),
          { law: shippedLaw, lang: said, today },
        ),
      run: ((job, input) => jobs[job](input as never, () => undefined)) as Run,
      today: () => '2026-08-15',
    },
    lang,
    () => void told.times++,
  );
  return { desk, told };
}
