import { Option } from 'commander';

/** The options that only `kco report` has. */
export function reportOptions(): Option[] {
  return [
    new Option('--books', 'tell what each bought order comes to, line by line, and where the books part'),
    new Option('--har <file>', 'write the exchanges as a HAR file as well, masked as they are in the record'),
  ];
}

/** What `kco report --help` ends with. */
export const reportExamples: readonly [string, string][] = [
  ['kco report runs/2026-11-22T10-14-00', 'as text'],
  ['kco report runs/2026-11-22T10-14-00 --books', 'ordered, captured, refunded and remaining of each order'],
  ['kco report runs/2026-11-22T10-14-00 --format html=report.html', 'as a page'],
  ['kco report runs/2026-11-22T10-14-00 --har run.har', 'for a tool that reads traffic'],
];
