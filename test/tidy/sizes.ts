import ts from 'typescript';
import type { File } from './files.ts';
import { lineOf, nodes, placeOf, tree } from './syntax.ts';

/** How much anything may hold, in lines. These two only ever go down. */
export const limits = { function: 40, file: 200 } as const;

/** Something with a size: where it stands, and how many lines it has. */
export interface Sized {
  readonly what: string;
  readonly lines: number;
}

function nameOf(node: ts.SignatureDeclaration): string {
  const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
  return named?.getText() ?? (ts.isConstructorDeclaration(node) ? 'the constructor' : 'a function without a name');
}

/** Every function of a file, from its first line to its last, those inside it counted in. */
export function functionsIn(file: File): Sized[] {
  return [...nodes(tree(file))].flatMap((node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return [];
    const last = node.getSourceFile().getLineAndCharacterOfPosition(node.getEnd()).line + 1;
    return { what: `${placeOf(node)} ${nameOf(node)}`, lines: last - lineOf(node) + 1 };
  });
}

/** The size of a file. */
export function sizeOf({ path, text }: File): Sized {
  return { what: path, lines: text.replace(/\n$/, '').split('\n').length };
}

/** Those that are larger than they may be. */
export function tooLarge(all: readonly Sized[], limit: number): string[] {
  return all.filter(({ lines }) => lines > limit).map(({ what, lines }) => `${what} has ${lines} lines`);
}
