import type { Random } from '../packages/validator/tests/support/random.ts';
import { oddTexts } from './odd-texts.ts';

const pieces = [
  '<',
  '>',
  '</',
  '/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?x ?>',
  '&',
  '&#0;',
  '&#xD800;',
  '&#x110000;',
  '&lt;',
  '&quot;',
  '"',
  "'",
  '=',
  '<c><v>1</v></c>',
  '<f>1/0</f>',
  '<row r="2">',
  '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
  '\u0000',
  '\ufeff',
];
const numbers = ['0', '-1', '1', '60', '1.5', '1e9', '1e400', '99999999', '1048577', '4294967296', 'NaN', ''];
const types = ['s', 'n', 'b', 'e', 'd', 'str', 'inlineStr', 'x', ''];

/** Changes the XML of one part: numbers, attributes, types of cells, texts, tags. */
export function spoilXml(xml: string, random: Random): string {
  let text = xml;
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const at = random.below(text.length + 1);
    const change = (pattern: RegExp, to: string) => {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match !== null) text = text.slice(0, match.index) + to + text.slice(match.index + match[0].length);
    };
    switch (random.below(8)) {
      case 0:
        change(/"[^"<]*"/g, `"${random.one(numbers)}"`);
        break;
      case 1:
        change(/ t="\w*"/g, ` t="${random.one(types)}"`);
        break;
      case 2:
        change(/\d+/g, random.one(numbers));
        break;
      case 3:
        change(/<is><t[^>]*>[^<]*<\/t><\/is>/g, `<v>${random.one(numbers)}</v>`);
        break;
      case 4:
        change(/>[^<>]+</g, `>${random.one(oddTexts)}<`);
        break;
      case 5:
        change(/<[^>]*>/g, random.one(['', ...pieces]));
        break;
      case 6:
        text = text.slice(0, at) + random.one(pieces) + text.slice(at);
        break;
      default: {
        const piece = text.slice(at, at + random.below(200));
        text = text.slice(0, at) + piece + text.slice(at);
      }
    }
  }
  return text;
}
