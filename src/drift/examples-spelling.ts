import { leaves, type Respelling, type Sample } from './examples.ts';

// A word of a closed list. Codes of countries, currencies and languages are written either way on purpose.
const word = /^(?:[A-Z]{4,}(?:_[A-Z]+)*|[a-z]{4,}(?:_[a-z]+)*)$/;

/** The same samples, each with the words in it that the same field of an earlier one spells in other letters. */
export function withSpellings(samples: readonly Sample[]): Sample[] {
  const known = new Map<string, { readonly spelt: string; readonly at: string }>();
  return samples.map((sample) => {
    const respelt: Respelling[] = [];
    for (const { at, field, value } of leaves(JSON.parse(sample.text), '', sample.field)) {
      // What is called type is another field in every object.
      if (typeof value !== 'string' || field === 'type' || !word.test(value)) continue;
      const key = `${field} ${value.toLowerCase()}`;
      const first = known.get(key);
      if (!first) known.set(key, { spelt: value, at: `${sample.where} ${at}`.trimEnd() });
      else if (first.spelt !== value) respelt.push({ at, spelt: value, first: first.spelt, firstAt: first.at });
    }
    return respelt.length > 0 ? { ...sample, respelt } : sample;
  });
}
