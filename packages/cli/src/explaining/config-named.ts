import { existsSync } from 'node:fs';
import schema from '@daybook/schemas/v1/config.schema.json' with { type: 'json' };
import type { Lang } from '@daybook/types';
import type { Regrade } from '@daybook/validator';
import { CONFIG } from '../checking/config-name.ts';
import { configOf } from '../checking/config-of.ts';
import type { Meaning } from './meaning.ts';

const names = ['config', 'settings', 'configuracion', 'configuración', CONFIG];

const WORDS = {
  en: { kind: 'file of settings', example: 'Example', here: `${CONFIG} in this folder changes` },
  es: { kind: 'archivo de configuración', example: 'Ejemplo', here: `${CONFIG} de esta carpeta cambia` },
} as const;

/** The settings of a check: what may stand in them, and what those of this folder say. */
export function configNamed(name: string, lang: Lang): Meaning[] {
  if (!names.includes(name.toLowerCase())) return [];
  const words = WORDS[lang];
  const { rules } = schema.properties;
  const fields = Object.entries(rules.items.properties).map(
    ([field, { title, title_es, description, description_es }]) =>
      `  ${field.padEnd(10)}${lang === 'es' ? `${title_es}. ${description_es}` : `${title}. ${description}`}`,
  );
  const example = JSON.stringify({ $schema: schema.$id, rules: rules.examples[0] }, null, 2);
  const here = existsSync(CONFIG) ? configOf(CONFIG) : [];
  const text = [
    lang === 'es' ? schema.title_es : schema.title,
    `${CONFIG} · ${words.kind}`,
    '',
    lang === 'es' ? schema.description_es : schema.description,
    '',
    ...fields,
    '',
    `${words.example}:`,
    example,
    ...(here.length === 0 ? [] : ['', `${words.here}:`, ...here.map((entry) => `  ${lineOf(entry)}`)]),
  ];
  return [{ kind: 'settings', name: CONFIG, text: text.join('\n') }];
}

function lineOf({ rule, severity, reason, until }: Regrade): string {
  return `${rule}: ${severity}${until === undefined ? '' : ` (${until})`}. ${reason}`;
}
