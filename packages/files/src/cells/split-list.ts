/** The items of a cell that holds a list: joined by `;`, where `\;` is a semicolon inside an item and `\\` a backslash. */
export function splitList(text: string): string[] {
  const items: string[] = [];
  let item = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] as string;
    if (letter === '\\' && (text[at + 1] === ';' || text[at + 1] === '\\')) {
      at += 1;
      item += text[at] as string;
    } else if (letter === ';') {
      items.push(item.trim());
      item = '';
    } else item += letter;
  }
  items.push(item.trim());
  return items.filter((entry) => entry !== '');
}
