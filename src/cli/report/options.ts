import { Option } from 'commander';

/** What `kco report` alone understands. */
export const reportOptions = () => [
  new Option('--books', 'tell what each bought order comes to, line by line, and where the books part'),
  new Option('--har <file>', 'write the exchanges as a HAR file as well, masked as they are in the record'),
  new Option('--verify', 'hold the folder against its SHA256SUMS, and its report against its record'),
  new Option(
    '--attest [file]',
    'verify, and write the result as an in-toto statement for you to sign (default: beside the run)',
  ),
  new Option('--against <run>', 'fail where something is not judged or played that was in this earlier run'),
];

/** What the help of `kco report` shows. */
export const reportExamples = [
  ['kco report runs/2026-11-22T10-14-00', 'as text'],
  ['kco report runs/2026-11-22T10-14-00 --books', 'ordered, captured, refunded and remaining of each order'],
  ['kco report runs/2026-11-22T10-14-00 --format html=report.html', 'as a page'],
  ['kco report runs/2026-11-22T10-14-00 --har run.har', 'for a tool that reads traffic'],
  ['kco report runs/2026-11-22T10-14-00 --attest', 'is it what was recorded? a statement says so'],
  ['kco report shard-1 shard-2 shard-3', 'the one report of a run that was played in three parts'],
] as const;
