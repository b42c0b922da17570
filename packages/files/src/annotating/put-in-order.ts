/** What may stand in a sheet behind its cells, in the order that the format prescribes (ECMA-376, CT_Worksheet). */
const order = [
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

/** The prefix of the names of a part's tags, such as `x:`; mostly none. */
export const prefixOf = (xml: string) =>
  /<((?:[\w.-]+:)?)(?:worksheet|workbook|styleSheet|comments)[\s>]/.exec(xml)?.[1] ?? '';

/** A sheet with one more element behind its cells, at the place that the format prescribes for it. */
export function putInOrder(xml: string, name: (typeof order)[number], element: string): string {
  const prefix = prefixOf(xml);
  const later = [...order.slice(order.indexOf(name) + 1).map((word) => prefix + word)];
  // Old controls stand in a choice of two forms.
  if (name === 'legacyDrawing') later.push('mc:AlternateContent');
  const cells = Math.max(xml.lastIndexOf(`</${prefix}sheetData`), xml.search(new RegExp(`<${prefix}sheetData\\s*/>`)));
  const behind = new RegExp(`<(?:${later.join('|')})[\\s/>]|</${prefix}worksheet\\s*>`, 'g');
  behind.lastIndex = Math.max(cells, 0);
  const at = behind.exec(xml)?.index ?? xml.length;
  return xml.slice(0, at) + element + xml.slice(at);
}
