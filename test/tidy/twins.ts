import ts from 'typescript';
import type { File } from './files.ts';
import { nodes, placeOf, tree } from './syntax.ts';

/** Words that belong together, in an order that does not depend on who wrote them down. */
function together(words: readonly unknown[]): string {
  return words.map(String).sort().join(' | ');
}

/** Every choice of words that a description makes, as `a | b`. */
export function choicesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(choicesIn);
  const { enum: words } = value as { enum?: unknown };
  return Array.isArray(words) && words.length > 1 ? [together(words), ...inside] : inside;
}

function wordsOf(type: ts.TypeNode): string[] {
  const members = ts.isUnionTypeNode(type) ? type.types : [];
  const words = members.flatMap((one) =>
    ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal) ? [one.literal.text] : [],
  );
  return words.length === members.length ? words : [];
}

/** The types of a file that write out by hand a choice which is generated from a description. */
export function twins(file: File, choices: readonly string[]): string[] {
  return [...nodes(tree(file))]
    .filter(ts.isTypeAliasDeclaration)
    .filter(({ type }) => choices.includes(together(wordsOf(type))))
    .map((node) => `${placeOf(node)} ${node.name.text} is generated already`);
}
