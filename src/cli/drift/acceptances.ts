import type { Acceptance, Report } from '../../../generated/conformance.ts';
import type { Terminal } from '../../io/terminal.ts';
import type { Compared } from './comparison.ts';

// Where more are gone, another document was meant than the one that they are about, and few show that.
const mostGone = 20;
const someGone = 3;

/** Tells what nobody spoke for, and which remembered decisions are over or were not looked at. */
export function tellLeftOut({ unspoken, isShortened, gone, unlooked }: Compared, terminal: Terminal): void {
  for (const one of unspoken) terminal.stderr.write(`kco: described nowhere there, and not compared: ${one}.\n`);
  if (isShortened) {
    terminal.stderr.write('kco: there is so much that of what many operations share only some are named.\n');
  }
  const shown = gone.length > mostGone ? someGone : gone.length;
  for (const one of gone.slice(0, shown)) {
    terminal.stderr.write(`kco: accepted, and does not occur any more: ${one}.\n`);
  }
  const more = gone.length - shown;
  if (more > 0) terminal.stderr.write(`kco: and ${more} more that were accepted do not occur any more.\n`);
  if (unlooked.length === 0) return;
  const them = unlooked.join(', ');
  terminal.stderr.write(
    `kco: not compared whole: ${them}. Whether what was accepted there still occurs was not looked at.\n`,
  );
}

/** Tells of changes that kco.yaml accepts more than once, because which of the reasons holds nobody can tell. */
function tellTwice(accepted: readonly Acceptance[], terminal: Terminal): void {
  const places = Map.groupBy(accepted, ({ requirement, where }) => `${requirement}${where ? ` in ${where}` : ''}`);
  for (const [place, them] of places) {
    if (them.length < 2) continue;
    const reasons = them.map(({ reason, until }) => `“${reason}”${until ? ` until ${until}` : ''}`).join(' and ');
    terminal.stderr.write(`kco: kco.yaml accepts ${place} ${them.length} times: ${reasons}. Keep one.\n`);
  }
}

function day(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

/** A fingerprint as YAML reads it as a text: 840940422325 and 84e940422325 would be numbers there. */
function asText(fingerprint: string): string {
  return /^\d+(?:e\d+)?$/.test(fingerprint) ? `"${fingerprint}"` : fingerprint;
}

/** Tells how a change is accepted that one can live with, by the first that is open. `now`: the date of the decision. */
export function tellHow({ judgements, changes = [] }: Report, now: number, terminal: Terminal): void {
  const accepted = new Set(changes.flatMap((one) => (one.accepted === undefined ? [] : [one.fingerprint])));
  const [open] = judgements.flatMap(({ verdict, requirement, findings }) => {
    const change = findings.find((one) => one.change !== undefined && !accepted.has(one.change))?.change;
    return verdict === 'fail' && change !== undefined ? [{ requirement, change }] : [];
  });
  if (!open) return;
  const entry = `{ requirement: ${open.requirement}, where: ${asText(open.change)}, date: ${day(now)}, reason: … }`;
  terminal.stderr.write(
    `kco: a change that you can live with goes into kco.yaml with its reason: accepted: [${entry}]\n`,
  );
}

/** Tells which changes of those that kco.yaml accepts were not met; where all was compared, the report itself says so. */
function tellUnmet({ changes = [] }: Report, accepted: readonly Acceptance[], terminal: Terminal): void {
  const met = new Set(changes.map(({ fingerprint }) => fingerprint));
  const places = accepted.flatMap(({ requirement, where }) =>
    where !== undefined && requirement.startsWith('spec.') && !met.has(where) ? [`${requirement} in ${where}`] : [],
  );
  if (places.length === 0) return;
  const them = [...new Set(places)].join(', ');
  terminal.stderr.write(
    `kco: accepted in kco.yaml and not met here: ${them}. Only a part was compared, so it may still occur elsewhere.\n`,
  );
}

/** Tells what of kco.yaml contradicts itself or was not met. */
export function tellAcceptances(
  report: Report,
  accepted: readonly Acceptance[],
  isWhole: boolean,
  terminal: Terminal,
): void {
  tellTwice(accepted, terminal);
  if (!isWhole) tellUnmet(report, accepted, terminal);
}
