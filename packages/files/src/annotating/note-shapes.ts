/** The box of a note: in which cell it stands, both counted from 0, and how many rows it needs. */
export interface NoteBox {
  readonly column: number;
  readonly row: number;
  readonly height: number;
}

const shape = /<v:shape\s[^>]*>[\s\S]*?<\/v:shape\s*>/g;
const usualType = '_x0000_t202';
const ownType = 'daybook_note';
const typeTag = (id: string) =>
  `<v:shapetype id="${id}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

/** The drawing of a sheet's notes with some more boxes. `sheet` is the number of the sheet, from 1. */
export function withShapes(before: string | undefined, boxes: readonly NoteBox[], sheet: number): string {
  const xml =
    before ??
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout>${typeTag(usualType)}</xml>`;
  const hasUsual = xml.includes(`id="${usualType}"`);
  const type = hasUsual ? usualType : ownType;
  const ids = [...xml.matchAll(/\bid="_x0000_s(\d+)"/g)].map((match) => Number(match[1]));
  const first = Math.max(sheet * 1024, ...ids) + 1;
  const added = boxes.map(({ column, row, height }, at) =>
    [
      `<v:shape id="_x0000_s${first + at}" type="#${type}" style="position:absolute;margin-left:80pt;margin-top:2pt;width:240pt;height:${height * 15}pt;z-index:${at + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
      '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${Math.max(row - 1, 0)}, 10, ${column + 4}, 15, ${Math.max(row - 1, 0) + height}, 10</x:Anchor>`,
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
    ].join(''),
  );
  const all = `${hasUsual ? '' : typeTag(ownType)}${added.join('')}`;
  return xml.replace(/<\/xml\s*>\s*$/, (end) => all + end);
}

/** The drawing of a sheet's notes without the boxes of some cells; nothing where no shape is left. */
export function withoutShapes(xml: string, isGone: (column: number, row: number) => boolean): string | undefined {
  const left = xml
    .replace(shape, (whole) => {
      if (!/ObjectType\s*=\s*["']Note["']/.test(whole)) return whole;
      const [column, row] = ['Column', 'Row'].map((name) =>
        Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(whole)?.[1] ?? -1),
      );
      return isGone(column ?? -1, row ?? -1) ? '' : whole;
    })
    .replace(typeTag(ownType), '');
  return left.search(shape) < 0 && !/<v:(?:group|rect|line|oval)\s/.test(left) ? undefined : left;
}
