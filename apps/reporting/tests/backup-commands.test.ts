import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CannotRun } from '../src/cannot-run.ts';
import { backup } from '../src/commands/backup.ts';
import { restore } from '../src/commands/restore.ts';
import { madePlace } from './support/made-place.ts';

describe('the commands backup and restore', () => {
  const typed = async (command: typeof backup, folder: string, ...rest: string[]) => {
    let text = '';
    const machine = {
      lang: 'en',
      environment: { DAYBOOK_FOLDER: folder },
      built: '',
      say: (more: string) => {
        text += more;
      },
    } as const;
    try {
      return { code: await command.run(machine, { rest, flags: new Set() }), text };
    } catch (fault) {
      if (!(fault instanceof CannotRun)) throw fault;
      return { code: 2, text: fault.words.en };
    }
  };

  test('say what was backed up and what was checked', async () => {
    const { place, agencyFolder } = madePlace();
    const folder = agencyFolder('larkmere');
    const made = await typed(backup, folder, place);
    const [file = ''] = readdirSync(place).filter((name) => name.endsWith('.tar.gz'));
    expect(file).toMatch(/^daybook-\d{4}-\d\d-\d\dT\d{6}Z\.tar\.gz$/);
    expect(made.text).toContain('Backed up Larkmere County Sheriff: 3 entries, 4 lines of the journal.');
    expect(made.text).toMatch(/SHA-256 [0-9a-f]{64}/);
    const restored = await typed(restore, join(place, 'fresh'), join(place, file));
    expect(restored).toMatchObject({
      code: 0,
      text: expect.stringContaining('Checked: 4 files against their fingerprints'),
    });
  });

  test('say what is missing or unwise', async () => {
    const { place, agencyFolder } = madePlace();
    const folder = agencyFolder('larkmere');
    expect((await typed(backup, folder)).text).toContain('Say where the backup goes');
    expect((await typed(backup, folder, join(folder, 'b.tar.gz'))).text).toContain('would be lost with it');
    expect((await typed(backup, join(place, 'nowhere'), place)).text).toContain('nothing to back up');
    expect((await typed(restore, folder)).text).toContain('Say which backup');
    expect((await typed(restore, folder, join(place, 'none.tar.gz'))).text).toContain('There is no file');
    expect((await typed(restore, folder, place)).text).toContain('There is no file');
  });
});
