import { children, home, inside, type Library, type Place } from './place.ts';

/** A schema with the parts that it is made of, as if it had been written in one piece. */
export interface View {
  readonly place: Place;
  /** What it demands, by keyword, in one spelling; and where each demand stands. */
  readonly demands: ReadonlyMap<string, { readonly value: unknown; readonly at: Place }>;
  readonly required: ReadonlySet<string>;
  readonly properties: ReadonlyMap<string, Place>;
  readonly items: Place | undefined;
}

// Keywords that demand nothing, and those that are compared in a way of their own. Every other one is compared as it is.
const others = new Set([
  '$ref',
  'allOf',
  'properties',
  'items',
  'required',
  'nullable',
  'title',
  'description',
  'example',
  'examples',
  'externalDocs',
  'contentSchema',
]);

// What a keyword says when it says nothing.
const silent: Readonly<Record<string, unknown>> = {
  minLength: 0,
  minItems: 0,
  readOnly: false,
  additionalProperties: true,
};

function typeOf({ node }: Place): unknown {
  const types = [node.type ?? (node.properties ? 'object' : [])].flat();
  const all = node.nullable === true ? [...types, 'null'] : types;
  return all.length > 1 ? all.sort() : all[0];
}

/** What a schema itself says under a keyword; undefined where that is nothing. */
function said(place: Place, keyword: string): unknown {
  const value = keyword === 'type' ? typeOf(place) : place.node[keyword];
  if (keyword === 'enum' && Array.isArray(value)) return [...value].sort();
  return value === silent[keyword] ? undefined : value;
}

/** Reads a schema: references followed, `allOf` put together. */
export function view(library: Library, from: Place): View {
  const place = home(library, from);
  const parts = children(place, 'allOf').map(([, part]) => view(library, part));
  const keywords = new Set(['type', ...Object.keys(place.node)]);
  const own = [...keywords].flatMap((keyword) => {
    if (others.has(keyword) || keyword.startsWith('x-')) return [];
    const value = said(place, keyword);
    return value === undefined ? [] : [[keyword, { value, at: place }] as const];
  });
  const required = Array.isArray(place.node.required) ? place.node.required.map(String) : [];
  return {
    place,
    demands: new Map([...parts.flatMap(({ demands }) => [...demands]), ...own]),
    required: new Set([...parts.flatMap((part) => [...part.required]), ...required]),
    properties: new Map([...parts.flatMap(({ properties }) => [...properties]), ...children(place, 'properties')]),
    items: inside(place, 'items') ?? parts.map(({ items }) => items).find((items) => items !== undefined),
  };
}

/** What a schema is, in a word. */
export function kindOf({ demands }: View): string {
  return String(demands.get('type')?.value ?? 'anything');
}
