import type { Report } from '../../generated/conformance.ts';

/** What a command tells its caller; the numbers are documented and scripted against. */
export const exitCodes = {
  conformant: 0,
  departs: 1,
  undecided: 2,
  broken: 3,
  interrupted: 130,
} as const;

/** The exit code that a report stands for. */
export function exitCodeOf({ verdict }: Report): number {
  return exitCodes[verdict];
}
