import ts from 'typescript';
import type { File } from './files.ts';
import { nodes, placeOf, tree } from './syntax.ts';

function isExported(node: ts.Statement): boolean {
  return ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function declared(node: ts.Statement): ts.Node[] {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name);
  const isValue = ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node);
  return isValue && node.name ? [node.name] : [];
}

/** The names of what runs (constants, functions, classes) that a file exports. */
function exported(file: File): ts.Node[] {
  return tree(file).statements.filter(isExported).flatMap(declared);
}

/** What a node takes by name from another module: in a statement, or as `(await import('…')).name`. */
function taken(node: ts.Node): string[] {
  if (ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) return [(node.propertyName ?? node.name).text];
  const isDynamic = ts.isPropertyAccessExpression(node) && /\bimport\(/.test(node.expression.getText());
  if (isDynamic) return [node.name.text];
  const isUnpacked = ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name);
  if (!isUnpacked || !/\bimport\(/.test(node.initializer?.getText() ?? '')) return [];
  const { elements } = node.name as ts.ObjectBindingPattern;
  return elements.map(({ propertyName, name }) => (propertyName ?? name).getText());
}

/** Every export of these files that nobody takes: it is dead, or nobody else's business. `doors` are for other people. */
export function unusedExports(files: readonly File[], users: readonly File[], doors: readonly string[] = []): string[] {
  const names = new Set(users.flatMap((file) => [...nodes(tree(file))].flatMap(taken)));
  return files
    .filter(({ path }) => !doors.includes(path))
    .flatMap(exported)
    .filter((node) => !names.has(node.getText()))
    .map((node) => `${placeOf(node)} ${node.getText()} is exported and taken by nobody`);
}
