import { resolve } from 'node:path';
import { CannotJudge } from '../config/cannot-judge.ts';
import { suggestion } from '../config/closest.ts';
import { readText, recordPath } from '../io/input.ts';
import type { Terminal } from '../io/terminal.ts';
import { coverage } from '../report/coverage.ts';
import { catalogue } from '../requirements/catalogue.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { recordIn } from './record-in.ts';

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

/** The requirements of an area, such as `om`. */
function inArea(area: string): Requirement[] {
  return catalogue.filter(({ id }) => id.split('.', 1)[0] === area);
}

/** The requirement of that id; the nearest name is offered where there is none. */
function find(id: string): Requirement {
  const found = catalogue.find((one) => one.id === id);
  if (found) return found;
  const ids = catalogue.map((one) => one.id);
  const areas = [...new Set(ids.map((one) => one.split('.', 1)[0] ?? ''))];
  const meant = suggestion(id, id.includes('.') ? ids : [...areas, ...ids]);
  throw new CannotJudge(
    `no requirement is called “${id}”.${meant}\n\`kco requirements\` lists them all, \`kco requirements AREA\` one of the areas\n${areas.join(', ')}.`,
  );
}

/** What the run in a folder has seen of the operations. */
function covered(terminal: Terminal, folder: string): string {
  const { exchanges, end } = recordIn(readText(recordPath(resolve(terminal.cwd, folder))), folder);
  return coverage({ exchanges, scenarios: end?.scenarios ?? [] });
}

/** The whole catalogue, those of an area, or one of them explained. */
function shown(id: string | undefined): string {
  if (id === undefined) return catalogue.map(listed).join('\n');
  const area = inArea(id);
  return area.length > 0 ? area.map(listed).join('\n') : explained(find(id));
}

/** `kco requirements [ID]`: lists the catalogue or an area of it, explains one entry, or tells what a recorded run has covered. */
export function requirements(
  terminal: Terminal,
  { coverage: folder }: { readonly coverage?: string },
  id: string | undefined,
): number {
  if (folder !== undefined && id !== undefined)
    throw new CannotJudge(`--coverage tells of a whole run: leave out “${id}”, or --coverage.`);
  if (folder !== undefined) {
    terminal.stdout.write(covered(terminal, folder));
    return 0;
  }
  terminal.stdout.write(`${shown(id)}\n`);
  return 0;
}
