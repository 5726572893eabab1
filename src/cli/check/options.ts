import { Option } from 'commander';

/** The options that only `kco check` has. */
export function checkOptions(): Option[] {
  return [
    new Option('--as <kind>', 'what the files hold, where they do not say: create, capture, create:201, …'),
    new Option('--operation <id>', 'which callback it is, where no order and no kco.yaml tells'),
    new Option('--fix', 'print the nearest right amounts as a JSON Patch, not the report; for one file'),
  ];
}

/** What `kco check --help` ends with. */
export const checkExamples: readonly [string, string][] = [
  ['kco check order.json', 'one order, or any other body; its fields tell what it is'],
  ['kco check --as capture body.json', 'a body that does not say itself'],
  ['kco check --as create:201 answer.json', 'the answer to a creation with status 201'],
  ['kco check --operation push calls.har', 'calls to an address that nothing else tells'],
  ['kco check orders runs/2026-11-22T10-14-00', 'every .json, .ndjson and .jsonl below orders, and a recorded run'],
  [
    'kco check pacts recordings/kustom.json',
    'contracts that somebody wrote: Pact files, HAR files, what nock recorded',
  ],
  ['kco check --fix order.json > patch.json', 'what puts its amounts right'],
  ['cat order.json | kco check --format json -', 'from a pipe, for a program'],
];
