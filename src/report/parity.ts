import type { ParityEntry, ParityLedger, ParityReply, ParityUnasked } from '../../generated/conformance.ts';

function told({ status, code, seen }: ParityReply): string {
  return [`${status}`, code, seen].filter((part) => part !== undefined).join(', ');
}

/** A cell of a table: neither a bar nor a line's end in it can break the row. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
}

function row({ question, operation, target, simulator, same, evidence = '' }: ParityEntry): string {
  const cells = [question, operation, told(target), told(simulator), same ? 'same' : 'differs', evidence];
  return `| ${cells.map(cell).join(' | ')} |`;
}

function unasked({ question, operation, needs }: ParityUnasked): string {
  return `| ${[question, operation, `not asked: needs ${needs}`].map(cell).join(' | ')} |`;
}

/** A parity ledger as a page in Markdown. */
export function parity({ target, recorded_at, kco, entries, not_asked }: ParityLedger): string {
  const differ = entries.filter(({ same }) => !same).length;
  return `# What ${target} does that nobody documents

Recorded ${recorded_at}, beside the simulator of kco-conformance ${kco}. ${entries.length} asked, ${differ} answered otherwise. Nothing here departs:
where the two differ, the simulator has guessed, and a switch of the sandbox may bring it nearer (SANDBOX.md).

| question | operation | ${cell(target)} | simulator | | evidence |
|---|---|---|---|---|---|
${entries.map(row).join('\n')}

What only the real service knows as well, and nobody asked:

| question | operation | |
|---|---|---|
${not_asked.map(unasked).join('\n')}
`;
}
