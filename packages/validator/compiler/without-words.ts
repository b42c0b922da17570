import ts from 'typescript';

const words = new Set(['title', 'why', 'fix', 'message', 'since', 'deprecated']);

/**
 * The text of a defect's file without its words: the properties that only people read are cut out of the exported
 * objects. What the defect does stays as it was written.
 */
export function withoutWords(text: string): string {
  const source = ts.createSourceFile('defect.ts', text, ts.ScriptTarget.ES2023, true);
  const cuts: [from: number, to: number][] = [];
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement) || !isExported(statement)) continue;
    for (const { initializer } of statement.declarationList.declarations) {
      if (initializer === undefined || !ts.isObjectLiteralExpression(initializer)) continue;
      if (!initializer.properties.some((property) => nameOf(property) === 'severity')) continue;
      for (const property of initializer.properties) {
        if (words.has(nameOf(property))) cuts.push([property.getFullStart(), property.end]);
      }
    }
  }
  // From the end, so that the places before it stay right; each cut takes the comma behind it along.
  return cuts.reverse().reduce((left, [from, to]) => left.slice(0, from) + left.slice(to).replace(/^\s*,/, ''), text);
}

function isExported(statement: ts.VariableStatement): boolean {
  return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function nameOf(property: ts.ObjectLiteralElementLike): string {
  return property.name !== undefined && ts.isIdentifier(property.name) ? property.name.text : '';
}
