import { Command, Option } from 'commander';
import { version } from '../../generated/pinned.ts';
import type { Terminal } from '../io/terminal.ts';
import { checkExamples, checkOptions } from './check-options.ts';
import { type Entry, examplesText, furnish, outputOn } from './furnish.ts';
import { addMerchant } from './merchants.ts';
import { addOutput, formats, mustBeWritable } from './output.ts';
import { reportExamples, reportOptions } from './report-options.ts';
import { addSwitch } from './switch-option.ts';
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
  seed: () => new Option('--seed <n>', 'makes ids repeat').argParser(wholeNumber('--seed', 0, 2 ** 31)).default(1),
  quiet: () => new Option('--quiet', 'no progress on standard error'),
  host: () => new Option('--host <host>', 'on which address to listen').default('127.0.0.1'),
  port: (usual: number) =>
    new Option('--port <n>', `on which port to listen, 0 for any (default: ${usual})`).argParser(
      wholeNumber('--port', 0, 65_535),
    ),
};
type OptionName = Exclude<keyof typeof options, 'port'>;

const switches = () =>
  new Option('--switch <name=value>', 'decide an open question about Kustom; repeatable, see SANDBOX.md').argParser(
    addSwitch,
  );
const merchant = () => new Option('--merchant <url>', 'the base address of the callback endpoints of the shop');

const sandboxPort = () =>
  new Option('--sandbox-port <n>', 'serve a sandbox for push, notification and confirmation, 0 for any').argParser(
    wholeNumber('--sandbox-port', 0, 65_535),
  );

const entries: Readonly<Record<string, Entry<OptionName>>> = {
  check: {
    says: 'judge bodies, exchanges and recorded runs from files, folders or standard input',
    argument: ['<file...>', 'files, folders, run folders, or - for standard input'],
    options: ['config', 'format', 'strict', 'quiet'],
    more: checkOptions,
    examples: checkExamples,
    load: async () => (await import('./check.ts')).check,
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
    more: () => [
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
      new Option('--dry-run', 'list what would be played'),
    ],
    examples: [
      ['kco certify', 'the built-in sandbox; no account, no network'],
      ['kco certify --target http://127.0.0.1:8484 --market SE', 'whoever answers there, as a shop in Sweden'],
    ],
    load: async () => (await import('./certify.ts')).certify,
  },
  gate: {
    says: 'send callbacks to a merchant and judge the answers',
    argument: ['[command...]', 'behind --: the tests of the shop, run against a sandbox of their own at KCO_URL'],
    options: ['seed', 'out', 'config', 'format', 'strict'],
    more: () => [
      merchant(),
      sandboxPort(),
      new Option('--schedule <name>', 'deliver on this schedule only'),
      new Option('--ca <file>', 'trust the authorities in this PEM file as well'),
    ],
    examples: [
      ['kco gate --merchant http://127.0.0.1:3000/kustom', 'the questions go to …/kustom/validation and so on'],
      ['kco gate --sandbox-port 8484', 'the addresses in kco.yaml, of a shop that looks at http://127.0.0.1:8484'],
      ['kco gate -- npm test', 'your own tests, judged by what they say to KCO_URL'],
    ],
    load: async () => (await import('./gate.ts')).gate,
  },
  proxy: {
    says: 'forward to a Kustom, record and judge both sides',
    options: ['host', 'out', 'format', 'strict', 'quiet'],
    more: () => [options.port(8485), new Option('--target <url>', 'playground, or an address').makeOptionMandatory()],
    examples: [
      ['kco proxy --target playground', 'listen on http://127.0.0.1:8485 until Ctrl-C'],
      ['kco proxy --target http://127.0.0.1:8484', 'in front of a sandbox'],
    ],
    load: async () => (await import('./proxy.ts')).proxy,
  },
  drift: {
    says: 'say what published descriptions have changed, and whether it breaks what merchants were promised',
    argument: [
      '[published...]',
      'OpenAPI descriptions: files, folders, addresses (default: where the pinned ones are published)',
    ],
    options: ['config', 'format', 'strict'],
    more: () => [
      new Option('--pinned <path>', 'what it is held against, a file or a folder (default: the specs of kco)'),
      new Option('--examples <file...>', 'hold the examples in descriptions and pages against their own rules instead'),
    ],
    examples: [
      ['kco drift', 'what is published now, against what kco has pinned'],
      ['kco drift new.yaml --pinned old.yaml', 'one file against another'],
      ['kco drift --examples published.yaml guide.md', 'do the documented examples hold what the documents say?'],
      ['kco drift --examples guide.md --strict', 'doubts about them fail as well'],
    ],
    load: async () => (await import('./drift.ts')).drift,
  },
  report: {
    says: 'judge a recorded run again, for the side that it was about',
    argument: ['<run>', 'a run folder, or its exchanges.ndjson'],
    options: ['config', 'format', 'strict'],
    more: reportOptions,
    examples: reportExamples,
    load: async () => (await import('./report.ts')).report,
  },
  requirements: {
    says: 'list what must hold, or explain one entry',
    argument: ['[id]', 'such as order.line-tax, or an area such as order'],
    options: [],
    more: () => [new Option('--coverage <run>', 'which operations, answers and statuses of orders a run has seen')],
    examples: [
      ['kco requirements', 'the whole catalogue'],
      ['kco requirements om', 'those of one area'],
      ['kco requirements order.line-tax', 'its source, its remedy and an example'],
      ['kco requirements --coverage runs/2026-11-22T10-14-00', 'what was exercised, and by which scenario'],
    ],
    load: async () => (await import('./requirements.ts')).requirements,
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
