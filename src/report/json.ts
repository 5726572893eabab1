import type { ParityLedger, Report } from '../../generated/conformance.ts';

/** The report, or a ledger, as the one JSON document that everything else is made from. */
export function json(report: Report | ParityLedger): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
