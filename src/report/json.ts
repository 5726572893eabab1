import type { Report } from '../../generated/conformance.ts';

/** The report as the one JSON document that everything else is made from. */
export function json(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
