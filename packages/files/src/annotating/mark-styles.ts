import type { Severity } from '@daybook/types';
import { prefixOf } from './put-in-order.ts';

/** Which styles of the workbook are ours: conditions of cells, and formats of the list of findings. */
export interface MarkStyles {
  readonly condition: Readonly<Record<Severity, number>>;
  readonly format: Readonly<Record<'title' | 'head' | 'text' | 'link' | Severity, number>>;
}

/** Dark text on light ground, at least 7:1; amber and blue differ from red in lightness too. */
const colours: Readonly<Record<Severity, readonly [text: string, ground: string]>> = {
  error: ['FF7A0008', 'FFFFC2CB'],
  warning: ['FF5C3A00', 'FFFFE699'],
  flag: ['FF123A63', 'FFD6E8FA'],
};
const severities = Object.keys(colours) as Severity[];

const conditions = severities.map((severity) => {
  const [text, ground] = colours[severity];
  return `<dxf><font><color rgb="${text}"/></font><fill><patternFill patternType="solid"><fgColor rgb="${ground}"/><bgColor rgb="${ground}"/></patternFill></fill></dxf>`;
});
const fills = [...severities.map((severity) => colours[severity][1]), 'FFE7E6E6'].map(
  (ground) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="${ground}"/><bgColor indexed="64"/></patternFill></fill>`,
);
const fonts = (name: string) =>
  ['<b/><sz val="14"/>', '<b/><sz val="11"/>', '<u/><sz val="11"/><color rgb="FF0B57D0"/>', '<sz val="11"/>'].map(
    (look) => `<font>${look}<name val="${name}"/></font>`,
  );
const format = (font: number, fill: number) =>
  `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
const title = (font: number) => `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1"/>`;

/** What stands before ours where a workbook has none of a sort: programs want a first font, two fills, an edge, a format. */
const first: Readonly<Record<string, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  dxfs: [],
};
const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const elementOf: Readonly<Record<string, string>> = { fonts: 'font', fills: 'fill', cellXfs: 'xf', dxfs: 'dxf' };

/** The styles of a workbook with ours behind them. */
export function withMarkStyles(before: string): { readonly xml: string; readonly styles: MarkStyles } {
  const name = /<(?:[\w.-]+:)?name\s+val="([^"]*)"/.exec(before)?.[1] ?? 'Calibri';
  const font = append(before, 'fonts', fonts(name));
  const fill = append(font.xml, 'fills', fills);
  const [titleFont, boldFont, linkFont, plainFont] = [0, 1, 2, 3].map((at) => font.at + at) as [
    number,
    number,
    number,
    number,
  ];
  const format_ = append(fill.xml, 'cellXfs', [
    title(titleFont),
    format(boldFont, fill.at + 3),
    format(plainFont, 0),
    format(linkFont, 0),
    ...severities.map((_, at) => format(plainFont, fill.at + at)),
  ]);
  const condition = append(format_.xml, 'dxfs', conditions);
  const [titled, head, text, link, error, warning, flag] = [0, 1, 2, 3, 4, 5, 6].map((at) => format_.at + at) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    xml: condition.xml,
    styles: {
      condition: { error: condition.at, warning: condition.at + 1, flag: condition.at + 2 },
      format: { title: titled, head, text, link, error, warning, flag },
    },
  };
}

/** The styles of a workbook without ours, where they stand at the end as we put them there; else they do no harm. */
export function withoutMarkStyles(xml: string): string {
  const at = (collection: string) => itemsOf(xml, collection)?.items ?? [];
  const name = /<(?:[\w.-]+:)?name val="([^"]*)"\/><\/(?:[\w.-]+:)?font>$/.exec(at('fonts').at(-1) ?? '')?.[1] ?? '';
  const font = at('fonts').length - 4;
  const fill = at('fills').length - 4;
  const own: readonly [string, readonly string[]][] = [
    ['dxfs', conditions],
    [
      'cellXfs',
      [
        title(font),
        format(font + 1, fill + 3),
        format(font + 3, 0),
        format(font + 2, 0),
        ...[0, 1, 2].map((add) => format(font + 3, fill + add)),
      ],
    ],
    ['fills', fills],
    ['fonts', fonts(name)],
  ];
  if (!own.every(([collection, items]) => endsWith(at(collection), prefixed(items, prefixOf(xml))))) return xml;
  return own.reduce((less, [collection, items]) => shorten(less, collection, items.length), xml);
}

const endsWith = (all: readonly string[], tail: readonly string[]) =>
  all.length >= tail.length && tail.every((item, at) => all[all.length - tail.length + at] === item);

const prefixed = (items: readonly string[], prefix: string) =>
  items.map((item) => item.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`));

/** A collection of styles as it stands: its tag, and each of its members. */
function itemsOf(xml: string, collection: string) {
  const prefix = prefixOf(xml);
  const whole = new RegExp(
    `<${prefix}${collection}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</${prefix}${collection}\\s*>)`,
  ).exec(xml);
  if (whole === null) return undefined;
  const one = `${prefix}${elementOf[collection]}`;
  const items =
    (whole[2] ?? '').match(
      new RegExp(`<${one}(?:\\s[^>]*)?/>|<${one}(?:\\s(?:[^>]*[^/>])?)?>[\\s\\S]*?</${one}\\s*>`, 'g'),
    ) ?? [];
  return {
    from: whole.index,
    to: whole.index + whole[0].length,
    attributes: whole[1] ?? '',
    inner: whole[2] ?? '',
    items,
  };
}

function append(xml: string, collection: string, items: readonly string[]): { xml: string; at: number } {
  const prefix = prefixOf(xml);
  const known = itemsOf(xml, collection);
  const more = prefixed(items, prefix).join('');
  if (known === undefined) {
    const lead = first[collection] ?? [];
    const element = `<${prefix}${collection} count="${lead.length + items.length}">${prefixed(lead, prefix).join('')}${more}</${prefix}${collection}>`;
    const later = order.slice(order.indexOf(collection) + 1).map((word) => prefix + word);
    const at = xml.search(new RegExp(`<(?:${later.join('|')})[\\s/>]|</${prefix}styleSheet\\s*>`));
    return { xml: xml.slice(0, at) + element + xml.slice(at), at: lead.length };
  }
  return {
    xml: replaced(xml, collection, known.inner + more, known.items.length + items.length),
    at: known.items.length,
  };
}

function shorten(xml: string, collection: string, by: number): string {
  const known = itemsOf(xml, collection);
  if (known === undefined) return xml;
  const length = known.items.slice(-by).reduce((sum, item) => sum + item.length, 0);
  return replaced(xml, collection, known.inner.slice(0, known.inner.length - length), known.items.length - by);
}

function replaced(xml: string, collection: string, inner: string, count: number): string {
  const prefix = prefixOf(xml);
  const known = itemsOf(xml, collection);
  if (known === undefined) return xml;
  const attributes = known.attributes.replace(/(\scount\s*=\s*["'])\d+/, `$1${count}`);
  const tag = `${prefix}${collection}`;
  return `${xml.slice(0, known.from)}<${tag}${attributes}>${inner}</${tag}>${xml.slice(known.to)}`;
}
