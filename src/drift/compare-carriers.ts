import { type Bench, isNeeded, meetIn, note, type Part, there } from './bench.ts';
import { pairs } from './met.ts';
import type { Described } from './operations.ts';
import { children, escaped, home, inside, type Library, type Place } from './place.ts';

// OpenAPI has these described elsewhere, and says that whoever names them here is not heard.
const unheard = new Set(['accept', 'content-type', 'authorization']);

function isHeard([name]: readonly [string, Place]): boolean {
  return !unheard.has(name.toLowerCase());
}

/** The schema of what carries a value, stated as such or as the only form of its content. */
function schemaOf(carrier: Place): Place | undefined {
  const [[, content] = []] = children(carrier, 'content');
  return inside(carrier, 'schema') ?? inside(content, 'schema');
}

function fallbackOf(library: Library, carrier: Place): { readonly fallback?: unknown } {
  const schema = schemaOf(carrier);
  const fallback = (schema && home(library, schema))?.node.default;
  return fallback === undefined ? {} : { fallback };
}

/** Whether a carrier holds one value, of which nobody asks how several are written. */
function isSingle(library: Library, carrier: Place): boolean {
  const schema = schemaOf(carrier);
  const type = schema && home(library, schema)?.node.type;
  return ['string', 'integer', 'number', 'boolean'].includes(String(type));
}

/** How values are written: `form exploded`, each of several for itself. */
function styleOf(carrier: Place, isOne: boolean): string {
  const { node } = carrier;
  const [[form] = []] = children(carrier, 'content');
  if (form !== undefined) return form;
  const style = node.style ?? (node.in === 'query' || node.in === 'cookie' ? 'form' : 'simple');
  const isExploded = (node.explode ?? style === 'form') === true && !isOne;
  const flags = [isExploded && 'exploded', node.allowReserved && 'unescaped', node.allowEmptyValue && 'or empty'];
  return [style, ...flags.filter((flag) => flag)].join(' ');
}

/** What carries a value: a parameter, a header. */
function compareCarriers(bench: Bench, part: Part, ours: Place, theirs: Place): void {
  const name = String(ours.node.name ?? part.message);
  const fallback = fallbackOf(bench.desk.published, theirs);
  note(bench, part, 'required', ours, '/required', [name, isNeeded(ours), isNeeded(theirs)], fallback);
  const isOne = isSingle(bench.desk.pinned, ours) || isSingle(bench.desk.published, theirs);
  const styles = [styleOf(ours, isOne), styleOf(theirs, isOne)] as const;
  note(bench, part, 'keyword', ours, '/style', ['style', ...styles]);
  const [was, is] = [ours, theirs].map(({ node }) => node.deprecated === true || undefined);
  note(bench, part, 'deprecated', ours, '/deprecated', [name, was, is]);
  const [mine, published] = [schemaOf(ours), schemaOf(theirs)];
  if (mine && published) meetIn(bench, part, mine, published);
  else note(bench, part, 'schema', ours, '/schema', [name, there(mine), there(published)]);
}

/** Parameters by what identifies them: in the path their order, elsewhere their name, of headers in any case. */
function byName({ path, parameters }: Described): [string, Place][] {
  const order = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  const all = parameters.map((one): [string, Place] => {
    const { in: where, name } = one.node;
    if (where === 'path') return [`path:${order.indexOf(String(name))}`, one];
    return [`${where}:${where === 'header' ? String(name).toLowerCase() : name}`, one];
  });
  return all.filter(([, { node }]) => node.in !== 'header' || !unheard.has(String(node.name).toLowerCase()));
}

/** Holds the parameters of two operations against each other. */
export function compareParameters(bench: Bench, ours: Described, theirs: Described): void {
  for (const [name, both] of pairs(byName(ours), byName(theirs))) {
    const one = both.ours ?? both.theirs;
    const part = { side: 'request', message: `${one?.node.in} ${one?.node.name}` } as const;
    if (both.ours && both.theirs) {
      const called = String(both.ours.node.name);
      const isOtherwiseCalled = both.ours.node.in === 'path';
      if (isOtherwiseCalled) note(bench, part, 'name', both.ours, '/name', [called, called, both.theirs.node.name]);
      compareCarriers(bench, part, both.ours, both.theirs);
    } else if (one) {
      // What stands in the path is sent by whoever asks there, whether it is described or not.
      const kind = one.node.in === 'path' ? 'schema' : one.node.in === 'header' ? 'header' : 'parameter';
      const values = [String(one.node.name), there(both.ours), there(both.theirs)] as const;
      const fallback = fallbackOf(both.ours ? bench.desk.pinned : bench.desk.published, one);
      const about = { isRequired: one.node.required === true, ...fallback };
      note(bench, part, kind, ours.place, `/parameters/${escaped(name)}`, values, about);
    }
  }
}

/** Holds the headers of two answers against each other. */
export function compareHeaders(bench: Bench, message: string, ours: Place, theirs: Place): void {
  const { pinned, published } = bench.desk;
  const named = (place: Place) =>
    children(place, 'headers')
      .filter(isHeard)
      .map(([name, one]) => [name.toLowerCase(), one] as const);
  for (const [name, { ours: own, theirs: their }] of pairs(named(ours), named(theirs))) {
    const part = { side: 'response', message: `${message} header ${name}` } as const;
    const [mine, others] = [own && home(pinned, own), their && home(published, their)];
    const isRequired = (mine ?? others)?.node.required === true;
    if (mine && others) compareCarriers(bench, part, mine, others);
    else if (own) note(bench, part, 'header', own, '', [name, 'there', there(their)], { isRequired });
    else note(bench, part, 'header', ours, `/headers/${name}`, [name, undefined, 'there'], { isRequired });
  }
}
