import type { Lang } from '@daybook/types';
import { settingsWords } from '../settings.ts';
import { commands } from './index.ts';

/** What `daybook-app --help` prints: its commands, and what the environment may say. */
export function helpText(lang: Lang): string {
  const say = words[lang];
  const lines = commands.flatMap(({ name, takes, does, flags }) => [
    `  ${`${name} ${takes}`.trim().padEnd(WIDTH)} ${does[lang]}`,
    ...Object.entries(flags).map(([flag, means]) => `    ${`--${flag}`.padEnd(WIDTH - 2)} ${means[lang]}`),
  ]);
  const settings = Object.entries(settingsWords).map(([name, means]) => `  ${name.padEnd(WIDTH)} ${means[lang]}`);
  return [say.does, '', say.commands, ...lines, '', say.settings, ...settings, '', say.more, ''].join('\n');
}

const WIDTH = 18;

const words = {
  en: {
    does: 'Daybook: log, review, publish. Without a command it starts.',
    commands: 'Commands',
    settings: 'Environment',
    more: 'Running it for an agency: docs/guide/app-running-it.md. Words in Spanish: --lang es',
  },
  es: {
    does: 'Daybook: anotar, revisar, publicar. Sin orden, arranca.',
    commands: 'Órdenes',
    settings: 'Entorno',
    more: 'Cómo llevarlo en una agencia: docs/guide/app-running-it.md. En inglés: --lang en',
  },
};
