import { Option } from 'commander';
import { ca } from '../shared-options.ts';

/** The options that only `kco drift` has. */
export function driftOptions(): Option[] {
  return [
    new Option('--pinned <path>', 'what it is held against, a file or a folder (default: the specs of kco)'),
    new Option('--examples <file...>', 'hold the examples in descriptions and pages against their own rules instead'),
    new Option('--usage <record...>', 'judge only what touches this traffic: run folders, NDJSON, HAR, pacts'),
    new Option(
      '--patch <file>',
      'with a record: write what a description would need, a JSON Patch (RFC 6902); of several, a file for each',
    ),
    ca(),
  ];
}

/** What `kco drift --help` ends with. */
export const driftExamples: readonly [string, string][] = [
  ['kco drift', 'what is published now, against what kco has pinned'],
  ['kco drift new.yaml --pinned old.yaml', 'one file against another'],
  ['kco drift new.yaml --usage runs/2026-11-22T10-14-00', 'whether it hits this shop, and what to play again'],
  ['kco drift runs/2026-11-22T10-14-00', 'what came in a run that is not described'],
  ['kco drift --examples published.yaml guide.md', 'do the documented examples hold what the documents say?'],
];
