import { CannotJudge } from '../../config/cannot-judge.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import type { Repair } from '../../report/repair.ts';

/** The patch as one JSON document, a line for each replacement. */
export function patchText({ patch }: Repair): string {
  return patch.length === 0 ? '[]\n' : `[\n${patch.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`;
}

/** What `--fix` says to the person: what the patch does, and what it leaves. */
export function repairInWords({ patch, before, after }: Repair, name: string): string {
  if (before.judgements.every(({ findings }) => findings.length === 0)) return `kco: nothing departs in ${name}.\n`;
  const left = after.judgements.flatMap(({ requirement, findings }) =>
    findings.map(
      ({ at, expected, actual }) =>
        `       ${requirement} at ${at || 'its root'}: expected ${expected}, got ${actual}\n`,
    ),
  );
  const { length } = patch;
  const said =
    length === 0
      ? `kco: no amount in ${name} can be put right by replacing it.\n`
      : `kco: ${length === 1 ? 'this replacement puts' : `these ${length} replacements put`} the amounts of ${name} right (JSON Patch, RFC 6902).\n`;
  return left.length === 0 ? said : `${said}     What stays as it is:\n${left.join('')}`;
}

/** The one body that can be put right. Throws CannotJudge for anything else. */
export function onlyBody(exchanges: readonly Exchange[], name: string): Exchange {
  const [only, ...more] = exchanges;
  if (only?.as !== undefined && more.length === 0) return only;
  throw new CannotJudge(`--fix puts one body right at a time, and ${name} holds something else.`);
}
