import ts from 'typescript';
import type { File } from './files.ts';
import { nodes, placeOf, tree } from './syntax.ts';

/** True for `.pathname`, and for `pathname` taken out of something. */
function takesPathname(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === 'pathname';
  return ts.isBindingElement(node) && (node.propertyName ?? node.name).getText() === 'pathname';
}

/**
 * Where a file that knows its own address takes the pathname of one: in a folder with a space in its name that is no
 * path, because it says `%20`. `fileURLToPath` knows.
 */
export function pathnames(file: File): string[] {
  if (!file.text.includes('import.meta.url')) return [];
  return [...nodes(tree(file))]
    .filter(takesPathname)
    .map((node) => `${placeOf(node)} takes a pathname for a path: use fileURLToPath`);
}
