import { basename } from 'node:path';
import ts from 'typescript';
import type { File } from './files.ts';
import { nodes, placeOf, tree } from './syntax.ts';

/** Looks at one file and says what is against the house style in it. */
export type Rule = (file: File) => string[];

function places(file: File, isBreach: (node: ts.Node) => boolean, about: string): string[] {
  return [...nodes(tree(file))].filter(isBreach).map((node) => `${placeOf(node)} ${about}`);
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  // The keyword as a modifier; `default:` in a switch is a clause and no such node.
  return ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword;
}

/** A thing has one name, and whoever imports it uses that. */
export const defaultExports: Rule = (file) => places(file, isDefaultExport, 'exports a default');

function isHandingOn(node: ts.Statement): boolean {
  return ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
}

/** What the package exports stands in one file; nothing else only hands on. */
export const barrels: Rule = (file) => {
  const { statements } = tree(file);
  const isBarrel = statements.some(ts.isExportDeclaration) && statements.every(isHandingOn);
  return isBarrel && file.path !== 'src/library/kco-conformance.ts' ? [`${file.path} only hands on`] : [];
};

const kebab = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test)?\.[a-z]+$/;

/** Files and folders are named in kebab-case. */
export const oddNames: Rule = ({ path }) =>
  kebab.test(path) || basename(path) === 'README.md' ? [] : [`${path} is not in kebab-case`];

function mayBeClass(node: ts.ClassLikeDeclaration): boolean {
  const [parent] =
    node.heritageClauses?.flatMap(({ types }) => types.map(({ expression }) => expression.getText())) ?? [];
  const { fileName } = node.getSourceFile();
  return (
    parent === 'Error' || parent === 'World' || (fileName === 'src/io/cucumber.ts' && node.name?.text === 'Reader')
  );
}

/** A class only where a library asks for one, for what is thrown, and for the reader of Cucumber's messages. */
export const classes: Rule = (file) => places(file, (node) => ts.isClassLike(node) && !mayBeClass(node), 'is a class');

function isExported(node: ts.Statement): boolean {
  return ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function named(node: ts.Statement): string {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.map(({ name }) => name.getText()).join(', ');
  return (node as { name?: ts.Node }).name?.getText() ?? 'something';
}

/** Each exported thing says in a sentence what it is for. */
export const undocumented: Rule = (file) =>
  tree(file)
    .statements.filter((node) => isExported(node) && ts.getJSDocCommentsAndTags(node).length === 0)
    .map((node) => `${placeOf(node)} ${named(node)} has no doc comment`);

/** `any` switches the compiler off. */
export const anys: Rule = (file) => places(file, ({ kind }) => kind === ts.SyntaxKind.AnyKeyword, 'says any');

// In two halves, so that this file may be looked at itself.
const reminder = new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`);

/** What is left to do stands in no file: either it is done, or somebody is told. */
export const reminders: Rule = ({ path, text }) =>
  text.split('\n').flatMap((line, index) => (reminder.test(line) ? `${path}:${index + 1} leaves something to do` : []));
