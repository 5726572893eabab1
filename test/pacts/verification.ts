// Holds providers to contracts, case by case. A program of its own, because Pact's native part writes to standard output.
import { readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { keeps } from '../../scripts/contract/verify.ts';
import { root } from '../support/commands.ts';
import { type Case, cases } from './cases.ts';

const [folder = ''] = process.argv.slice(2);

/** The contract of a case in a file of its own; what is wrong about it has to be found in it. */
function contractFor({ pact, only, wrongly }: Case, nth: number): string {
  const contract = JSON.parse(readFileSync(join(root, 'pacts', pact), 'utf8'));
  const asked = contract.interactions.filter(
    ({ description }: { description: string }) => only?.test(description) ?? true,
  );
  const text = JSON.stringify({ ...contract, interactions: asked });
  const [was, is] = wrongly ?? ['', ''];
  if (asked.length === 0 || !text.includes(was)) throw new Error(`nothing in ${pact} is about case ${nth}`);
  const file = join(folder, `${nth}.json`);
  writeFileSync(file, text.replace(was, is));
  return file;
}

for (const [nth, one] of cases.entries()) {
  writeSync(1, `\n== ${one.about}\n`);
  const isKept = await keeps(await one.provider(), { pactUrls: [contractFor(one, nth)] });
  writeSync(1, `\n== ${isKept ? 'kept' : 'not kept'}\n`);
}
