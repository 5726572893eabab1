import { isBuiltin } from 'node:module';
import ts from 'typescript';
import type { File } from './files.ts';
import { imported, nodes, placeOf, tree } from './syntax.ts';

const globals = new Set([
  'console',
  'crypto',
  'fetch',
  'performance',
  'process',
  'setImmediate',
  'setInterval',
  'setTimeout',
]);
const members = new Set(['Date.now', 'Math.random', 'AbortSignal.timeout']);

// Packages that act on the world, each with the folders of src/ that may import it.
const actors: Readonly<Record<string, readonly string[]>> = {
  nock: ['src/library/'],
  '@cucumber/cucumber': ['src/library/', 'src/io/'],
  '@pact-foundation/pact': [],
  '@pact-foundation/pact-cli': [],
};

function doorByImport(specifier: string, path: string): boolean {
  if (isBuiltin(specifier)) return true;
  const [actor] = Object.entries(actors).filter(([name]) => specifier === name || specifier.startsWith(`${name}/`));
  return actor?.[1].every((folder) => !path.startsWith(folder)) ?? false;
}

/** True for a name that only labels something: a member, a key, a declaration. The short `{ fetch }` is a use. */
function isLabel(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  if (ts.isTypeQueryNode(parent)) return true;
  const { name, propertyName } = parent as { name?: ts.Node; propertyName?: ts.Node };
  return name === node || propertyName === node;
}

function member(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return `${node.expression.getText()}.${node.name.text}`;
  if (!ts.isElementAccessExpression(node) || !ts.isStringLiteralLike(node.argumentExpression)) return undefined;
  return `${node.expression.getText()}.${node.argumentExpression.text}`;
}

function isDate(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && node.text === 'Date';
}

/** The door that a node opens, by its name. */
function doorAt(node: ts.Node, path: string): string | undefined {
  const specifier = imported(node);
  if (specifier !== undefined) return doorByImport(specifier, path) ? specifier : undefined;
  if (ts.isNewExpression(node) && isDate(node.expression)) return node.arguments?.length ? undefined : 'new Date()';
  if (ts.isCallExpression(node) && isDate(node.expression)) return 'Date()';
  if (ts.isIdentifier(node)) return globals.has(node.text) && !isLabel(node) ? node.text : undefined;
  const name = member(node)?.replace(/^globalThis\./, '');
  return name !== undefined && (members.has(name) || globals.has(name)) ? name : undefined;
}

/** Every door to the world that files open, in the order of their text. */
export function doorsIn(files: readonly File[]): string[] {
  return files.flatMap((file) =>
    [...nodes(tree(file))].flatMap((node) => {
      const door = doorAt(node, file.path);
      return door === undefined ? [] : `${placeOf(node)} opens a door to the world: ${door}`;
    }),
  );
}
