import { Command, Option } from 'commander';
import { version } from '../../generated/pinned.ts';
import type { Terminal } from '../io/terminal.ts';
import { certifyExamples, certifyOptions } from './certify/options.ts';
import { checkExamples, checkOptions } from './check/options.ts';
import { driftExamples, driftOptions } from './drift/options.ts';
import { type Entry, examplesText, furnish, outputOn } from './furnish.ts';
import { addMerchant } from './merchants.ts';
import { addOutput, formats, mustBeWritable } from './output.ts';
import { reportExamples, reportOptions } from './report/options.ts';
import { requirementsExamples } from './requirements-options.ts';
import { shardOptions } from './shard-options.ts';
import { ca, live, merchant, sandboxPort, switches } from './shared-options.ts';
import { wholeNumber } from './whole-number.ts';

const about = `Tells a shop, before its customers do, whether its Kustom Checkout integration is right.
Independent of Kustom and Klarna.`;
const exits = `

Exit codes: 0 conformant, 1 departs, 2 could not be judged, 3 our mistake, 130 interrupted.
Credentials are read from KCO_USERNAME and KCO_PASSWORD, never from the command line.`;

const options = {
  format: () => new Option('--format <fmt[=file]>', `${formats.join(', ')}; repeatable`).argParser(addOutput),
  strict: () => new Option('--strict', 'let what is only advised fail as well'),
  config: () =>
    new Option('--config <file>', 'the configuration of the project (default: kco.yaml, where there is one)'),
  out: () => new Option('--out <dir>', 'where the run folder is made').default('runs'),
  seed: () =>
    new Option(
      '--seed <n>',
      'from which the ids of orders follow (default: 1; another each time in a whole run in which a shop takes part)',
    ).argParser(wholeNumber('--seed', 0, 2 ** 31)),
  quiet: () => new Option('--quiet', 'no progress on standard error'),
  host: () => new Option('--host <host>', 'on which address to listen').default('127.0.0.1'),
  port: (usual: number) =>
    new Option('--port <n>', `on which port to listen, 0 for any (default: ${usual})`).argParser(
      wholeNumber('--port', 0, 65_535),
    ),
};
type OptionName = Exclude<keyof typeof options, 'port'>;

const entries: Readonly<Record<string, Entry<OptionName>>> = {
  check: {
    says: 'judge bodies, exchanges and recorded runs from files, folders or standard input',
    argument: ['<file...>', 'files, folders, run folders, or - for standard input'],
    options: ['config', 'format', 'strict', 'quiet'],
    more: checkOptions,
    examples: checkExamples,
    load: async () => (await import('./check/check.ts')).check,
  },
  sandbox: {
    says: 'serve a simulated Kustom; record and judge what reaches it',
    options: ['host', 'out', 'config', 'format', 'strict', 'quiet'],
    more: () => [
      options.port(8484),
      new Option('--credentials <user:password>', 'one more merchant; repeatable').argParser(addMerchant),
      switches(),
      new Option('--https', 'serve HTTPS, also for shops that have the host built in'),
      new Option('--authority <dir>', 'where the authority behind --https is kept (default: your settings)'),
      ca(),
    ],
    examples: [
      ['kco sandbox', 'listen on http://127.0.0.1:8484 until Ctrl-C'],
      ['kco sandbox --port 0 --format json=report.json', 'on a free port, with a report for a program'],
    ],
    load: async () => (await import('./sandbox.ts')).sandbox,
  },
  certify: {
    says: 'play the scenarios against a target and judge the whole record',
    options: ['seed', 'out', 'config', 'format', 'strict', 'quiet'],
    more: certifyOptions,
    examples: certifyExamples,
    load: async () => (await import('./certify/certify.ts')).certify,
  },
  gate: {
    says: 'send callbacks to a merchant and judge the answers',
    argument: ['[command...]', 'behind --: the tests of the shop, run against a sandbox of their own at KCO_URL'],
    options: ['seed', 'out', 'config', 'format', 'strict', 'quiet'],
    more: () => [
      merchant(),
      sandboxPort(),
      new Option('--schedule <name>', 'deliver on this schedule only'),
      ...shardOptions(),
      ca(),
    ],
    examples: [
      ['kco gate --merchant http://127.0.0.1:3000/kustom', 'the questions go to …/kustom/validation and so on'],
      ['kco gate --sandbox-port 8484', 'the addresses in kco.yaml, of a shop that looks at http://127.0.0.1:8484'],
      ['kco gate -- npm test', 'your own tests, judged by what they say to KCO_URL'],
    ],
    load: async () => (await import('./gate/gate.ts')).gate,
  },
  proxy: {
    says: 'forward to a Kustom, record and judge both sides',
    options: ['host', 'out', 'format', 'strict', 'quiet'],
    more: () => [
      options.port(8485),
      new Option('--target <url>', 'playground, or an address').makeOptionMandatory(),
      ca(),
    ],
    examples: [
      ['kco proxy --target playground', 'listen on http://127.0.0.1:8485 until Ctrl-C'],
      ['kco proxy --target http://127.0.0.1:8484', 'in front of a sandbox'],
    ],
    load: async () => (await import('./proxy/proxy.ts')).proxy,
  },
  drift: {
    says: 'say what published descriptions have changed, or recorded traffic shows, and whom it breaks',
    argument: [
      '[published...]',
      'OpenAPI descriptions: files, folders, addresses (default: where the pinned ones are published); or recorded runs',
    ],
    options: ['config', 'format', 'strict'],
    more: driftOptions,
    examples: driftExamples,
    load: async () => (await import('./drift/drift.ts')).drift,
  },
  report: {
    says: 'judge a recorded run again, for the side that it was about',
    argument: [
      '<run...>',
      'a run folder, or its exchanges.ndjson; several, or a folder above them: the shards of one run',
    ],
    options: ['config', 'format', 'strict'],
    more: reportOptions,
    examples: reportExamples,
    load: async () => (await import('./report/report.ts')).report,
  },
  requirements: {
    says: 'list what must hold, or explain one entry',
    argument: ['[id]', 'such as order.line-tax, or an area such as order'],
    options: [],
    more: () => [new Option('--coverage <run>', 'which operations, answers and statuses of orders a run has seen')],
    examples: requirementsExamples,
    load: async () => (await import('./requirements.ts')).requirements,
  },
  doctor: {
    says: 'look at what would spoil a run and is nobody’s departure: configuration, key, host, clock, callbacks',
    options: ['config'],
    more: () => [
      new Option('--target <target>', 'sandbox, playground, or an address (default: that of kco.yaml)'),
      merchant(),
      ca(),
      live('look at the live service'),
    ],
    examples: [
      ['kco doctor', 'what kco.yaml says'],
      ['kco doctor --target playground', 'before a run against the real service'],
    ],
    load: async () => (await import('./doctor/doctor.ts')).doctor,
  },
  init: {
    says: 'write a commented kco.yaml and say what to run next',
    options: [],
    more: () => [merchant()],
    examples: [
      ['kco init', 'asks one question'],
      ['kco init --merchant https://shop.example/kustom', 'asks nothing'],
    ],
    load: async () => (await import('./init.ts')).init,
  },
};

const first = [
  ['kco check order.json', 'is this order right?'],
  ['kco certify', 'play the scenarios against the built-in sandbox'],
] as const;

/**
 * The commands, each loaded only when it is called; `exit` is told the exit code of the one that ran. Only the command
 * that the words name is furnished: the others are there for their names, unless nobody was named.
 */
export function program(terminal: Terminal, words: readonly string[], exit: (code: number) => void): Command {
  const output = outputOn(terminal);
  const kco = new Command('kco').description(about).version(version).helpCommand(false);
  kco.option('--no-color', 'no colours, as with NO_COLOR').addHelpText('after', examplesText(first) + exits);
  kco.showHelpAfterError('     `kco --help` lists the commands.');
  kco.exitOverride().configureOutput(output);
  const named = words.find((word) => Object.hasOwn(entries, word));
  for (const [name, entry] of Object.entries(entries)) {
    const command = kco.command(name).description(entry.says).exitOverride().configureOutput(output);
    if (named !== undefined && name !== named) continue;
    const shared = entry.options.map((one) => options[one]());
    furnish(command, entry, shared, async (action, given) => {
      const painted = kco.opts().color && command.opts().color;
      mustBeWritable(command.opts().format ?? [], terminal.cwd, command.opts().out);
      const seen = painted ? terminal : { ...terminal, colours: false };
      exit(await action(seen, given as never, command.processedArgs[0] as never));
    });
  }
  return kco;
}
