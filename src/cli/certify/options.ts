import { Option } from 'commander';
import { shardOptions } from '../shard-options.ts';
import { ca, live, sandboxPort, switches } from '../shared-options.ts';
import { wholeNumber } from '../whole-number.ts';

/** The options that only `kco certify` has. */
export const certifyOptions = (): readonly Option[] => [
  new Option('--target <target>', 'sandbox (built in), playground, or an address (default: sandbox)'),
  new Option('--merchant <url>', 'ask the callback endpoints of a shop as well, and judge both sides'),
  new Option(
    '--profile <name>',
    'smoke, gate, full, certification or strict: what is played and insisted on (default: full)',
  ),
  sandboxPort(),
  new Option('--market <list>', 'only these markets, such as SE,DE (default: all)'),
  new Option('--tags <expr>', 'only scenarios with these tags, such as @exchange.fits-schema'),
  switches(),
  ca(),
  new Option(
    '--rate <n>',
    'at most so many requests a second (default: 5, on this machine as many as it takes)',
  ).argParser(wholeNumber('--rate', 1, 1_000)),
  new Option('--interactive', 'wait for a person to buy in a browser, where the target is no sandbox'),
  live('play what only reads, at the live service'),
  ...shardOptions(),
  new Option('--dry-run', 'list what would be played'),
];

/** What its help shows. */
export const certifyExamples = [
  ['kco certify', 'the built-in sandbox; no account, no network'],
  ['kco certify --target http://127.0.0.1:8484 --market SE', 'whoever answers there, as a shop in Sweden'],
  ['kco certify --shard 2/5 --out shard-2', 'the second of five parts; `kco report shard-*` makes one of them'],
  ['kco certify --target playground --interactive', 'the real service, where you buy'],
] as const;
