import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { CannotJudge } from '../config/cannot-judge.ts';
import { inPlainWords } from '../io/plain-words.ts';
import type { Terminal } from '../io/terminal.ts';
import { exitCodes } from './exit-code.ts';
import { address, defaultConfig } from './settings.ts';

/** The words on the line of `kco init`. */
interface InitOptions {
  readonly merchant?: string;
}

const ofPeople = `
# What people have seen that no run can see: HUM-1 to HUM-16, which \`kco certify --profile certification\` lists.
# attestations:
#   - { item: HUM-1, person: "QA", date: 2026-11-20, evidence: "https://wiki.example/purchases", result: passed }
`;

function contents(merchant: string | undefined): string {
  const base = merchant ? `merchant: ${JSON.stringify(merchant)}` : '# merchant: https://shop.example/kustom';
  return `# yaml-language-server: $schema=./node_modules/kco-conformance/generated/kco-yaml.schema.json
# What kco should know of this project. Everything is optional. \${NAME} is taken from the environment.

# Where the shop's callback endpoints are, for \`kco gate\` and \`kco certify\`; a callback goes to this address followed by its name, /validation.
${base}

# One callback's own address, where it differs; {checkout.order.id} becomes the order's id.
# callbacks:
#   validation: https://shop.example/kustom/validate?order_id={checkout.order.id}

# Who plays Kustom in \`kco certify\`: sandbox (built in, no account), playground, or an address.
target: sandbox

# Only for playground or an address. Never write the password itself into this file.
# credentials: { username: "\${KCO_USERNAME}", password: "\${KCO_PASSWORD}" }

# Where \`kco sandbox\` listens, and a sandbox is served that the shop looks at in \`kco gate\` and \`kco certify\`.
# sandbox: { port: 8484 }

# What \`kco certify\` plays: smoke, gate, full, certification or strict; and for which markets.
# profile: gate
# markets: [SE, NO]

# What this project does not do at all: it is not played, and told as not declared.
# capabilities: { abort: false, gift_cards: false }

# Departures that you know and live with for now. They are told and do not fail; one that is gone is to be taken out.
# accepted:
#   - { requirement: order.line-total-exact, where: createOrder, reason: "rounded prices, ticket 1234", until: 2027-03-01 }

# What this project does not need to see exercised, each with its reason.
# unseen_ok:
#   - { requirement: exchange.fits-schema, reason: "our callbacks never answer with a body" }
#   - { needs: purchase, reason: "nobody can buy at our target" }
${ofPeople}`;
}

/** The answer to the one question, empty where a person has none yet; a pipe is not asked. Undefined: the person has left. */
async function ask(terminal: Terminal): Promise<string | undefined> {
  if (!terminal.stdin.isTTY) return '';
  const lines = createInterface({ input: terminal.stdin, output: terminal.stderr });
  const asked = lines.question('Where are your shop’s callback endpoints? (empty: fill in later) ');
  const answer = await new Promise<string | undefined>((resolve) => {
    // Ctrl-C refuses the answer, Ctrl-D and a terminal that goes away only close the lines.
    const leave = () => resolve(undefined);
    lines.once('close', leave);
    asked.then((said) => resolve(said.trim()), leave);
  });
  lines.close();
  return answer;
}

/** `kco init`: asks little, writes a commented kco.yaml, and says what to run next. Never overwrites. */
export async function init(terminal: Terminal, options: InitOptions): Promise<number> {
  const path = resolve(terminal.cwd, defaultConfig);
  if (existsSync(path)) throw new CannotJudge(`${defaultConfig} is already here. Edit it, or move it away first.`);
  const merchant = options.merchant ?? (await ask(terminal));
  if (merchant === undefined) {
    terminal.stderr.write(`\nkco: nothing was written.\n`);
    return exitCodes.interrupted;
  }
  if (merchant !== '') address(merchant, 'the merchant');
  try {
    writeFileSync(path, contents(merchant || undefined));
  } catch (thrown) {
    throw new CannotJudge(`cannot write ${defaultConfig} here (${inPlainWords(thrown)}).`);
  }
  const next = merchant === '' ? 'npx kco sandbox' : 'npx kco gate';
  const other = '`npx kco check order.json` for an order you have at hand';
  terminal.stdout.write(`Wrote ${defaultConfig}. Next: \`${next}\`, or ${other}.\n`);
  terminal.stdout.write('What is seen is kept in runs/: leave that folder out of version control.\n');
  return 0;
}
