import ts from 'typescript';
import type { File } from './files.ts';

/** Every node of a tree, the root first. */
export function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  for (const child of children) yield* nodes(child);
}

/** The syntax tree of a file. */
export function tree({ path, text }: File): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** The number of the line on which a node begins, comments before it left out. */
export function lineOf(node: ts.Node): number {
  return node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

/** Where a node stands: `src/order/amount.ts:5`. */
export function placeOf(node: ts.Node): string {
  return `${node.getSourceFile().fileName}:${lineOf(node)}`;
}

/** What a node takes from another module, as it is written: by statement, by call, or as a type. */
export function imported(node: ts.Node): string | undefined {
  const from = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : called(node);
  return from && ts.isStringLiteralLike(from) ? from.text : undefined;
}

function called(node: ts.Node): ts.Node | undefined {
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  const isImport = expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = ts.isIdentifier(expression) && expression.text === 'require';
  return isImport || isRequire ? node.arguments[0] : undefined;
}

/** Everything that a file takes from other modules, in the order of its text. */
export function importsOf(file: File): string[] {
  return [...nodes(tree(file))].flatMap((node) => imported(node) ?? []);
}
