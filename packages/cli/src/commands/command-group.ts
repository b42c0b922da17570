import type { Words } from '@daybook/types';
import type { Command } from './command.ts';

/** Several commands under one name, such as `daybook statewide build`. */
export interface CommandGroup {
  readonly name: string;
  readonly description: Words;
  readonly examples: readonly string[];
  readonly commands: readonly Command[];
}
