import { patterns } from './patterns.ts';
import { plainText } from './plain-text.ts';

const sure = patterns
  .filter(({ mayBeOther }) => mayBeOther !== true)
  .map(({ form }) => new RegExp(form, `${form.flags}g`));

/**
 * The name of a file, sheet or column as it may be repeated: every letter and digit of what seems to be personal data is
 * a dot. A name without any is given back as it is. The ending of a file's name stays.
 */
export function maskPersonalData(name: string): string {
  const ending = /(?:\.(?:json|ndjson|jsonl|csv|tsv|tab|txt|xlsx|xlsm|ods))?(?:\.gz)?$/i.exec(name)?.[0] ?? '';
  const before = plainText(name.slice(0, name.length - ending.length));
  const masked = sure.reduce((text, form) => text.replace(form, (part) => part.replace(/[\p{L}\p{N}]/gu, '•')), before);
  return masked === before ? name : masked + ending;
}
