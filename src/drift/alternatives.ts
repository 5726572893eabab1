import { home, type Library, type Place, schemasIn } from './place.ts';
import { besides } from './references.ts';
import { type Demand, demandsOf, inOrder } from './spelling.ts';

/** Nobody nests parts in parts that deep; and the call stack has an end. */
export const deepest = 200;

/** Whether a schema lets nothing through but null. */
export function isNull(library: Library, place: Place): boolean {
  const node = home(library, place)?.node ?? {};
  const [value, ...more] = Array.isArray(node.enum) ? node.enum : ['const' in node ? node.const : undefined];
  return node.type === 'null' || (node.type === undefined && value === null && more.length === 0);
}

// What may stand beside alternatives without saying anything.
const wordsOnly = new Set(['oneOf', 'anyOf', 'title', 'description', 'example', 'examples', '$comment']);

/** Alternatives, and in the place of one that is nothing but a choice by itself those that it chooses from; each choice once. */
export function alternatives(library: Library, place: Place, keyword: string, seen = new Set([place.node])): Place[] {
  return schemasIn(place, keyword).flatMap(([, part]) => {
    const whole = home(library, part);
    const own = ['oneOf', 'anyOf'].filter((key) => Array.isArray(whole?.node[key]));
    const isChoice = own.length === 1 && Object.keys(whole?.node ?? {}).every((key) => wordsOnly.has(key));
    if (!whole || !isChoice || besides(library, part).length > 0) return [part];
    if (seen.has(whole.node)) return [];
    return seen.size < deepest ? alternatives(library, whole, own[0] ?? '', seen.add(whole.node)) : [part];
  });
}

const structural = ['allOf', 'oneOf', 'anyOf', 'properties', 'items', 'required', 'additionalProperties'];

/** What alternatives demand together that differ in nothing but a type, or but their values; else undefined. */
export function asOne(library: Library, choices: readonly Place[]): Map<string, Demand> | undefined {
  const homes = choices.map((one) => home(library, one));
  if (homes.some((one) => !one || structural.some((key) => key in one.node))) return undefined;
  const all = homes.map((one) => (one ? demandsOf(one) : new Map<string, Demand>()));
  const keywords = [...(all[0]?.keys() ?? [])].sort().join();
  const isPlain = keywords === 'type' || keywords === 'enum' || keywords === 'enum,type';
  if (!isPlain || all.some((one) => [...one.keys()].sort().join() !== keywords)) return undefined;
  const together = (keyword: string) => all.flatMap((one) => [one.get(keyword)?.value].flat());
  const types = [...(all[0] ?? [])].map(([keyword, { at }]): [string, Demand] => {
    const value = keyword === 'enum' ? [...new Set(together(keyword))].sort() : inOrder(together(keyword));
    return [keyword, { value, at }];
  });
  return new Map(types);
}
