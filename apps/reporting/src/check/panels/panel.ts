import type { Lang, Words } from '@daybook/types';
import type { Checked } from '@daybook/validator';
import type { NamedBlob } from '@daybook/validator/browser';
import type { ComponentChild } from 'preact';
import type { Run } from '../run-in-worker.ts';

/** What a panel is given. */
export interface PanelProps {
  /** The files that a person has opened, as they are now: with every change made. */
  readonly files: readonly NamedBlob[];
  /** What the check of these files says; nothing before it is done, or without files. */
  readonly checked: Checked | undefined;
  readonly lang: Lang;
  /** The day where the person is, `YYYY-MM-DD`. */
  readonly today: string;
  /** Does a job in a worker. The page shows that it works, and how far it is. */
  readonly run: Run;
  /** Hands a file to the person: the browser saves it. */
  save(name: string, content: Blob | Uint8Array | string): void;
  /** Opens a file on this page, as if the person had dropped it. */
  open(files: readonly NamedBlob[]): void;
}

/** One thing that a person can make on the page. It stands closed under its title until it is wanted. */
export interface Panel {
  readonly id: string;
  readonly title: Words;
  /** What it is for, in one sentence, while it is closed. */
  readonly about: Words;
  /** `files` where it works on opened files only; else it is there from the beginning. */
  readonly needs: 'files' | 'nothing';
  readonly Panel: (props: PanelProps) => ComponentChild;
}
