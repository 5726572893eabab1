import { escaped } from './place.ts';
/** Where an example stands among the operations, as far as the page says so. */
export interface Hint {
  readonly method?: string;
  /** The path of the operation, or the name of a callback. */
  readonly target?: string;
  readonly side?: 'request' | 'response';
  readonly status?: string;
}

/** One place in an example that does not fit the schema that is written beside it. */
export interface ExampleMisfit {
  /** JSON Pointer from the root of the example. */
  readonly at: string;
  readonly expected: string;
  readonly actual: string;
}

/** A word that another example writes in other letters, upper or lower case. */
export interface Respelling {
  readonly at: string;
  readonly spelt: string;
  readonly first: string;
  /** Where the first spelling stands: file, line and pointer. */
  readonly firstAt: string;
}

/** A documented example, as text. */
export interface Sample {
  /** File and line: `orders.md:12`. */
  readonly where: string;
  /** JSON, numbers as they were written. What the page leaves out with dots is left out. */
  readonly text: string;
  readonly hint: Hint;
  /** The field whose example it is, where it is that of a single field. */
  readonly field?: string;
  /** `part`: the page leaves something out, so that nothing is missing; `made`: put together from the examples of fields. */
  readonly extent: 'whole' | 'part' | 'made';
  /** What does not fit the schema beside it; absent where the page has none. */
  readonly misfits?: readonly ExampleMisfit[];
  /** Spelt otherwise in an example before it. */
  readonly respelt?: readonly Respelling[];
}

/** What a page shows, and what of it is no JSON: a sentence each. */
export interface Shown {
  readonly samples: readonly Sample[];
  readonly problems: readonly string[];
}

/** A step of a JSON Pointer. */
export function pointerStep(key: string | number): string {
  return `/${escaped(String(key))}`;
}

/** Everything in a parsed value that is no object and no list, with the pointer to it and the name of its field. */
export function* leaves(value: unknown, at = '', field = ''): Generator<{ at: string; field: string; value: unknown }> {
  if (typeof value !== 'object' || value === null) {
    yield { at, field, value };
    return;
  }
  const isList = Array.isArray(value);
  for (const [key, inside] of Object.entries(value)) {
    yield* leaves(inside, at + pointerStep(key), isList ? field : key);
  }
}

/** The samples, those that several places share once, and those that share a line told apart: `orders.md:1 (2)`. */
export function distinct(samples: readonly Sample[]): Sample[] {
  const texts = new Map<string, string[]>();
  return samples.flatMap((sample) => {
    const there = texts.get(sample.where) ?? [];
    if (there.includes(sample.text)) return [];
    texts.set(sample.where, [...there, sample.text]);
    return there.length === 0 ? sample : { ...sample, where: `${sample.where} (${there.length + 1})` };
  });
}
