import { type Comparison, compareSchemas, note, type Pair, pairs } from './differences.ts';
import { children, escaped, home, inside, type Library, type Place, root } from './place.ts';

const methods = new Set(['get', 'put', 'post', 'patch', 'delete']);

interface Operation {
  readonly place: Place;
  /** In a callback the merchant answers, and Kustom sends what only Kustom writes. */
  readonly isCallback: boolean;
  readonly parameters: readonly Place[];
}

/** The operations of a document, by method and path without the names of parameters; a callback by its name. */
function operationsIn(library: Library, document: string): [string, Operation][] {
  const items = ['paths', 'webhooks'].flatMap((key) => children(root(library, document), key));
  return items.flatMap(([path, item]) => {
    const shared = children(item, 'parameters').map(([, one]) => home(library, one));
    const isCallback = item.at.startsWith('#/webhooks') || path.startsWith('/merchant_urls.');
    const name = isCallback ? path.replace('/merchant_urls.', '') : path.replaceAll(/\{[^}]*\}/g, '{}');
    return Object.keys(item.node)
      .filter((method) => methods.has(method))
      .flatMap((method): [string, Operation][] => {
        const place = inside(item, method);
        if (!place) return [];
        const own = children(place, 'parameters').map(([, one]) => home(library, one));
        return [[`${method} ${name}`, { place, isCallback, parameters: [...shared, ...own] }]];
      });
  });
}

/** Parameters by what identifies them: in the path their order, elsewhere their name in any case. */
function byName(parameters: readonly Place[]): [string, Place][] {
  const inPath = parameters.filter(({ node }) => node.in === 'path');
  return parameters.map((one) => [
    one.node.in === 'path' ? `path:${inPath.indexOf(one)}` : `${one.node.in}:${String(one.node.name).toLowerCase()}`,
    one,
  ]);
}

function compareCarriers(comparison: Comparison, ours: Place, theirs: Place, isRequest: boolean): void {
  note(comparison, ours, '/name', ours.node.name, theirs.node.name);
  note(comparison, ours, '/required', ours.node.required || undefined, theirs.node.required || undefined);
  const [mine, published] = [inside(ours, 'schema'), inside(theirs, 'schema')];
  if (mine && published) compareSchemas(comparison, mine, published, isRequest);
}

function compareParameters(comparison: Comparison, ours: Operation, theirs: Operation): void {
  for (const [name, both] of pairs(byName(ours.parameters), byName(theirs.parameters))) {
    if (both.ours && both.theirs) compareCarriers(comparison, both.ours, both.theirs, true);
    else note(comparison, ours.place, `/parameters/${escaped(name)}`, both.ours && 'there', both.theirs && 'there');
  }
}

function compareContent(comparison: Comparison, ours: Place, theirs: Place, isRequest: boolean): void {
  const all = pairs(children(ours, 'content'), children(theirs, 'content'));
  const [mine, published] = [all.filter(([, one]) => !one.theirs), all.filter(([, one]) => !one.ours)];
  const isRenamed = mine.length === 1 && published.length === 1;
  const renamed: Pair = { ours: mine[0]?.[1].ours, theirs: published[0]?.[1].theirs };
  if (isRenamed) note(comparison, ours, '/content', mine[0]?.[0], published[0]?.[0]);
  const matched = all.filter(([, one]) => one.ours && one.theirs).map(([, one]) => one);
  for (const media of isRenamed ? [renamed, ...matched] : matched) {
    const [own, their] = [inside(media.ours, 'schema'), inside(media.theirs, 'schema')];
    if (own && their) compareSchemas(comparison, own, their, isRequest);
  }
  for (const [type, one] of isRenamed ? [] : [...mine, ...published]) {
    note(comparison, ours, `/content/${escaped(type)}`, one.ours && 'there', one.theirs && 'there');
  }
}

function compareHeaders(comparison: Comparison, ours: Place, theirs: Place): void {
  const lower = ([name, one]: [string, Place]) => [name.toLowerCase(), one] as const;
  const all = pairs(children(ours, 'headers').map(lower), children(theirs, 'headers').map(lower));
  for (const [name, { ours: own, theirs: their }] of all) {
    if (own && their) {
      compareCarriers(comparison, home(comparison.ours, own), home(comparison.theirs, their), false);
    } else if (own) note(comparison, own, '', 'there', undefined);
    else note(comparison, ours, `/headers/${name}`, undefined, 'there');
  }
}

function compareAnswers(comparison: Comparison, ours: Place, theirs: Place): void {
  for (const [status, both] of pairs(children(ours, 'responses'), children(theirs, 'responses'))) {
    if (!both.ours || !both.theirs) {
      note(comparison, ours, `/responses/${status}`, both.ours && 'there', both.theirs && 'there');
      continue;
    }
    const [mine, published] = [home(comparison.ours, both.ours), home(comparison.theirs, both.theirs)];
    compareContent(comparison, mine, published, false);
    compareHeaders(comparison, mine, published);
  }
}

function compareOperations(comparison: Comparison, ours: Operation, theirs: Operation): void {
  const { place } = ours;
  note(comparison, place, '/deprecated', place.node.deprecated, theirs.place.node.deprecated);
  compareParameters(comparison, ours, theirs);
  const mine = inside(place, 'requestBody');
  const published = inside(theirs.place, 'requestBody');
  if (mine && published) {
    const [own, their] = [home(comparison.ours, mine), home(comparison.theirs, published)];
    note(comparison, own, '/required', own.node.required || undefined, their.node.required || undefined);
    compareContent(comparison, own, their, !ours.isCallback);
  } else note(comparison, place, '/requestBody', mine && 'there', published && 'there');
  compareAnswers(comparison, place, theirs.place);
}

/** Something that a list says, or nothing where it is empty. */
function listed(values: readonly unknown[]): readonly unknown[] | undefined {
  return values.length > 0 ? values : undefined;
}

/** What is said once for a whole document: where it is served, and how one proves who one is. */
function compareWhole(comparison: Comparison, ours: Place, theirs: Place): void {
  const servers = (place: Place) => listed(children(place, 'servers').map(([, { node }]) => node.url));
  const schemes = (place: Place) =>
    listed(
      children(inside(place, 'components'), 'securitySchemes').map(([, { node }]) => `${node.type} ${node.scheme}`),
    );
  note(comparison, ours, '/servers', servers(ours), servers(theirs));
  note(comparison, ours, '/components/securitySchemes', schemes(ours), schemes(theirs));
}

/** Compares two documents in what both describe, and notes which operations ours lacks. Gives the keys of the shared ones. */
export function compareDocuments(comparison: Comparison, ours: string, theirs: string): readonly string[] {
  compareWhole(comparison, root(comparison.ours, ours), root(comparison.theirs, theirs));
  const all = pairs(operationsIn(comparison.ours, ours), operationsIn(comparison.theirs, theirs));
  for (const [key, both] of all) {
    if (both.ours && both.theirs) compareOperations(comparison, both.ours, both.theirs);
    else if (both.theirs) note(comparison, { ...both.theirs.place, document: ours }, '', undefined, key);
  }
  return all.filter(([, both]) => both.ours && both.theirs).map(([key]) => key);
}

/** Notes the operations of ours that are none of these. */
export function noteOthers(comparison: Comparison, ours: string, keys: ReadonlySet<string>): void {
  for (const [key, { place }] of operationsIn(comparison.ours, ours)) {
    if (!keys.has(key)) note(comparison, place, '', key, undefined);
  }
}
