import { xmlAttribute } from '../workbook/xml-attribute.ts';
import { xmlText } from '../workbook/xml-text.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** One relation of a part to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, such as `comments`. */
  readonly type: string;
  /** The name of the part that it leads to. */
  readonly part: string;
}

const tags = /<(?:[\w.-]+:)?Relationship\s[^>]*?(?:\/>|>\s*<\/(?:[\w.-]+:)?Relationship\s*>)/g;

/** Where the relations of a part stand. */
export const relationsPart = (part: string) => part.replace(/([^/]+)$/, '_rels/$1.rels');

/** The relations of a part to parts of the same file. */
export function relationsOf(part: string, xml: string | undefined): Relation[] {
  return (xml?.match(tags) ?? [])
    .filter((tag) => xmlAttribute(tag, 'TargetMode') !== 'External')
    .map((tag) => ({
      id: xmlAttribute(tag, 'Id') ?? '',
      type: (xmlAttribute(tag, 'Type') ?? '').replace(/^.*\//, ''),
      part: resolved(part, xmlAttribute(tag, 'Target') ?? ''),
    }));
}

/** How a tag names one of its part's relations; the prefix is declared there where the part does not. */
export function relationAttribute(xml: string, id: string): string {
  const known = new RegExp(`\\sxmlns:([\\w.-]+)=["']${OFFICE}["']`).exec(/<[^?!][^>]*>/.exec(xml)?.[0] ?? '')?.[1];
  return known === undefined ? `xmlns:r="${OFFICE}" r:id="${id}"` : `${known}:id="${id}"`;
}

/** Relations with one more. */
export function withRelation(xml: string | undefined, part: string, { id, type, part: target }: Relation): string {
  const before = xml ?? EMPTY;
  const prefix = /<((?:[\w.-]+:)?)Relationships[\s>/]/.exec(before)?.[1] ?? '';
  const open = before.replace(new RegExp(`<(${prefix}Relationships(?:\\s[^>]*?)?)/>`), `<$1></${prefix}Relationships>`);
  const tag = `<${prefix}Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${xmlText(relative(part, target))}"/>`;
  return open.replace(new RegExp(`</${prefix}Relationships\\s*>`), (end) => `${tag}${end}`);
}

/** Relations without those of these ids; nothing where none is left. */
export function withoutRelations(xml: string, ids: readonly string[]): string | undefined {
  const left = xml.replace(tags, (tag) => (ids.includes(xmlAttribute(tag, 'Id') ?? '') ? '' : tag));
  return left.search(tags) < 0 ? undefined : left;
}

function resolved(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** From the folder of one part of `xl/` to another part. */
function relative(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
