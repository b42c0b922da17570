import { xmlText } from '../workbook/xml-text.ts';

/** A cell of an XLSX sheet that holds a text: with the attributes that it had, but for its type. */
export function writtenCell(prefix: string, attributes: string, text: string): string {
  const others = attributes.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  return `<${prefix}c${others} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}is></${prefix}c>`;
}
