import type { Words } from '@daybook/types';
import { closest } from '../../../words/closest.ts';
import { mapWords } from './map-words.ts';
import type { Shape } from './shape.ts';

type Json = Readonly<Record<string, unknown>>;

/** What of a value does not have its form, in words; `where` is the way to it, such as `columns 3 · codes`. */
export function shapeFaults(value: unknown, shape: Shape, where = ''): Words[] {
  switch (shape.is) {
    case 'text': {
      if (typeof value !== 'string' || [...value].length > shape.most || value.length < (shape.least ?? 0))
        return [mapWords.notText(where, shape.most)];
      return shape.form === undefined || shape.form.test(value) ? [] : [mapWords.wrongForm(where, value)];
    }
    case 'choice':
      return typeof value === 'string' && shape.of.includes(value) ? [] : [mapWords.notOneOf(where, shape.of, value)];
    case 'yes-no':
      return typeof value === 'boolean' ? [] : [mapWords.notYesNo(where)];
    case 'number':
      return Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= shape.most
        ? []
        : [mapWords.notNumber(where, shape.most)];
    case 'list':
      if (!Array.isArray(value) || value.length === 0 || value.length > shape.most)
        return [mapWords.notList(where, shape.most)];
      return value.flatMap((item, at) => shapeFaults(item, shape.of, `${where} ${at + 1}`));
    case 'texts-by-text':
      return isObject(value) && isTexts(value, shape.most) ? [] : [mapWords.notTexts(where)];
    default:
      return isObject(value) ? fieldFaults(value, shape, where) : [mapWords.notObject(where)];
  }
}

function fieldFaults(value: Json, { fields, needs }: Shape & { is: 'object' }, where: string): Words[] {
  const below = (name: string) => (where === '' ? name : `${where} · ${name}`);
  const names = Object.keys(fields);
  return [
    ...needs.filter((name) => !Object.hasOwn(value, name)).map((name) => mapWords.missing(where, name)),
    ...Object.entries(value).flatMap(([name, part]) => {
      const shape = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return shape === undefined
        ? [mapWords.unknownField(where, name, closest(name, names))]
        : shapeFaults(part, shape, below(name));
    }),
  ];
}

function isTexts(value: Json, most: number): boolean {
  const texts = Object.entries(value);
  return (
    texts.length <= most &&
    texts.every(([key, text]) => key.length <= 200 && typeof text === 'string' && text.length <= 200)
  );
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
