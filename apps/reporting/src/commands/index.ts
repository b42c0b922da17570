import { administrator } from './administrator.ts';
import { backup } from './backup.ts';
import type { Command } from './command.ts';
import { expunge } from './expunge.ts';
import { restore } from './restore.ts';
import { start } from './start.ts';

/** The commands of `daybook-app`; without a name it is the first. */
export const commands: readonly [Command, ...Command[]] = [start, backup, restore, administrator, expunge];
