import { CannotJudge } from '../config/cannot-judge.ts';
import { suggestion } from '../config/closest.ts';
import type { Terminal } from '../io/terminal.ts';
import { catalogue } from '../requirements/catalogue.ts';
import type { Requirement } from '../requirements/requirement.ts';

const width = Math.max(...catalogue.map(({ id }) => id.length));

function listed({ id, binds, level, statement }: Requirement): string {
  return `${id.padEnd(width)}  ${binds.padEnd(8)}  ${level.padEnd(6)}  ${statement}`;
}

function explained({ id, binds, level, statement, source, remedy, example, check }: Requirement): string {
  const row = (label: string, text: string) => `    ${label.padEnd(9)} ${text}`;
  return [
    `${id}   ${statement}`,
    row('binds', `${binds === 'both' ? 'each side, for what it writes' : binds}; ${level}`),
    row('because', source.gist),
    row('', [source.document, ...source.at].join(' ')),
    row('to do', remedy),
    row('example', example),
    ...('untested' in check ? [row('untested', check.untested)] : []),
  ].join('\n');
}

/** The requirement of that id; the nearest name is offered where there is none. */
function find(id: string): Requirement {
  const found = catalogue.find((one) => one.id === id);
  if (found) return found;
  const ids = catalogue.map((one) => one.id);
  throw new CannotJudge(
    `no requirement is called “${id}”.${suggestion(id, ids)}\n\`kco requirements\` lists them all.`,
  );
}

/** `kco requirements [ID]`: lists the catalogue, or explains one entry. */
export function requirements(terminal: Terminal, _options: object, id: string | undefined): number {
  const text = id === undefined ? catalogue.map(listed).join('\n') : explained(find(id));
  terminal.stdout.write(`${text}\n`);
  return 0;
}
