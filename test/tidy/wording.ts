import ts from 'typescript';
import type { Requirement } from '../../src/requirements/requirement.ts';
import type { File } from './files.ts';
import { nodes, placeOf, tree } from './syntax.ts';

/** What a requirement is called and how it speaks: all of it that is words. */
export type Worded = Pick<Requirement, 'id' | 'statement' | 'remedy' | 'example'> & {
  readonly source: Pick<Requirement['source'], 'gist'>;
};

const idShape = /^[a-z]+\.[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What is odd about the ids: their shape, one used twice, one used again. */
export function oddIds(ids: readonly string[], retired: readonly string[]): string[] {
  return [
    ...ids.filter((id) => !idShape.test(id)).map((id) => `${id} is no area, dot and name in kebab-case`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is the id of two requirements`),
    ...ids.filter((id) => retired.includes(id)).map((id) => `${id} was retired, and ids are never used again`),
  ];
}

/** What is odd about the words of a requirement. */
export function oddWords({ id, statement, remedy, example, source }: Worded): string[] {
  const texts = Object.entries({ remedy, example, gist: source.gist });
  return [
    ...(/[^.]\.$/.test(statement) ? [] : [`${id}: the statement does not end in a full stop`]),
    ...(/[.!?]["”’)]?\s+\p{Lu}/u.test(statement) ? [`${id}: the statement is more than one sentence`] : []),
    ...(/\bshould\b/i.test(statement) ? [`${id}: the statement says "should", which is a level`] : []),
    ...texts.filter(([, text]) => text.trim() === '').map(([name]) => `${id}: the ${name} is empty`),
  ];
}

/** The area of an id: what stands before its dot. */
export function areaOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}

/** The ids that do not stand in a file of their area, whatever room it is in: `order.ts`, or `order-sums.ts` for a part of it. */
export function strayIds(ids: readonly string[], files: readonly File[]): string[] {
  return ids.flatMap((id) => {
    const own = new RegExp(`^src/requirements/(?:[a-z]+/)?${areaOf(id)}(?:-[a-z-]+)?\\.ts$`);
    const isThere = files.some(({ path, text }) => own.test(path) && text.includes(`id: '${id}'`));
    return isThere ? [] : [`${id} stands below src/requirements neither in ${areaOf(id)}.ts nor in a part of it`];
  });
}

const avoided = /webhook|violation|\b(?:stub|fake|mock)s?\b/i;

/** What a node says in a name or a text, names taken apart: `fakeOrder` says "fake Order". */
function saidBy(node: ts.Node): string {
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return node.text.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ');
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
  return isText || ts.isRegularExpressionLiteral(node) ? node.text : '';
}

/** The words that are not ours, in names and texts. OpenAPI has a keyword `webhooks`, alone and in pointers; nock has `activeMocks`. */
export function foreignWords(file: File): string[] {
  return [...nodes(tree(file))].flatMap((node) => {
    const said = saidBy(node).replace(/^webhooks$|(?<=#\/)webhooks(?=\/)|^active Mocks$/g, '');
    const [word] = avoided.exec(said) ?? [];
    return word === undefined ? [] : `${placeOf(node)} says ${word}`;
  });
}
