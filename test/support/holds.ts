import fc from 'fast-check';

const seed = 20_261_122;

/** Asserts a property with a fixed seed, so that a failure repeats. */
export function holds<Values>(property: fc.IProperty<Values>, numRuns = 500): void {
  fc.assert(property, { seed, numRuns });
}
