import { spawnSync } from 'node:child_process';
import { describe } from 'vitest';

/**
 * The path of a program that a suite needs, and the `describe` to use: where the program is not found the suite is skipped,
 * and its title names what is missing.
 */
export function requires(program: string): {
  readonly path: string;
  readonly suite: typeof describe | typeof describe.skip;
} {
  const { stdout, status } = spawnSync('which', [program], { encoding: 'utf8' });
  const path = status === 0 ? stdout.trim() : '';
  return { path, suite: path === '' ? describe.skip : describe };
}
