import type { Finding } from '../../generated/conformance.ts';

function words({ at, expected, actual, working, mistake, schema, change, nearest }: Finding): string {
  return JSON.stringify([at, expected, actual, working, mistake, schema, change, nearest]);
}

/** Findings in groups that differ in nothing but the exchange or the file that they are in, in the order of the first of each. */
export function alike(findings: readonly Finding[]): (readonly [first: Finding, ...others: Finding[]])[] {
  return [...Map.groupBy(findings, words).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  );
}
