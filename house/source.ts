import ts from 'typescript';
import { textOf } from './files.ts';

/** What a source file takes from outside itself, read from its syntax tree. */
export interface Source {
  /** Module names as written in imports and re-exports, lazy ones too, types too. */
  readonly imports: readonly string[];
  /** Modules that are still imported when the types are gone. */
  readonly runtimeImports: readonly string[];
  /** Names of the surroundings that it touches: `console`, `process`, `Date.now`, `new Date()` … */
  readonly touches: readonly string[];
}

const surroundings = new Set(
  'console process fetch XMLHttpRequest WebSocket navigator performance window localStorage sessionStorage indexedDB'.split(
    ' ',
  ),
);
const read = new Map<string, Source>();

/** Reads one TypeScript file, by its path from the repository's root. */
export function sourceOf(path: string): Source {
  const known = read.get(path);
  if (known) return known;
  const imports: string[] = [];
  const runtimeImports: string[] = [];
  const touches: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = moduleName(node);
    if (name !== undefined) {
      imports.push(name);
      if (!isTypeOnly(node)) runtimeImports.push(name);
    }
    const touched = touchedBy(node);
    if (touched !== undefined) touches.push(touched);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ES2023, true));
  const source = { imports, runtimeImports, touches };
  read.set(path, source);
  return source;
}

function moduleName(node: ts.Node): string | undefined {
  const name =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : undefined;
  return name && ts.isStringLiteral(name) ? name.text : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return ts.isExportDeclaration(node) && node.isTypeOnly;
}

function touchedBy(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()';
  if (ts.isPropertyAccessExpression(node) && /^(globalThis\.)?(Date\.now|Math\.random)$/.test(node.getText()))
    return node.getText();
  if (!ts.isIdentifier(node) || !surroundings.has(node.text)) return undefined;
  // The name of a property or of a type is no use of the thing.
  const { parent } = node;
  const isName =
    (ts.isPropertyAccessExpression(parent) && parent.name === node && parent.expression.getText() !== 'globalThis') ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isTypeReferenceNode(parent) ||
    ts.isPropertySignature(parent);
  return isName ? undefined : node.text;
}
