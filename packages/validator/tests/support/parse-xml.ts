/** An element of XML as a test looks at it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const token =
  /<\?xml [^>]*\?>|<(?<open>[\w-]+)(?<attributes>(?: [\w-]+="[^"<]*")*)(?<empty>\/?)>|<\/(?<close>[\w-]+)>|(?<text>[^<]+)/y;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(\w*;?)/g, (_, name: string) => {
    const sign = entities[name.replace(/;$/, '')];
    if (!name.endsWith(';') || sign === undefined) throw new Error(`&${name} is no entity`);
    return sign;
  });
}

/** Reads XML without namespaces, comments and doctypes. @throws where it is not well-formed, or holds what XML 1.0 forbids. */
export function parseXml(xml: string): Element {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml))
    throw new Error('A character that XML forbids');
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const path = [root];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const { open, attributes = '', empty, close, text } = token.exec(xml)?.groups ?? {};
    const top = path.at(-1) as Element;
    if (open !== undefined) {
      const pairs = [...attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        plain(value),
      ]);
      const element: Element = { name: open, attributes: Object.fromEntries(pairs), children: [], text: '' };
      top.children.push(element);
      if (empty === '') path.push(element);
    } else if (close !== undefined) {
      if (path.pop()?.name !== close) throw new Error(`</${close}> closes nothing`);
    } else if (text !== undefined) top.text += plain(text);
    else if (token.lastIndex === 0) throw new Error(`Not XML: ${xml.slice(at, at + 60)}`);
  }
  const [only, ...others] = root.children;
  if (path.length !== 1 || only === undefined || others.length > 0) throw new Error('Not one whole element');
  return only;
}
