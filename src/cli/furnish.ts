import type { Command, Option } from 'commander';
import type { Terminal } from '../io/terminal.ts';

// Each action names the options and the argument that its own entry declares; across the table nothing fits them all.
type Action = (terminal: Terminal, given: never, argument: never) => Promise<number> | number;

/** One command of the program; `Name`: the options that several commands share, by name. */
export interface Entry<Name extends string> {
  readonly says: string;
  /** As commander writes it: `<file>`, `[id]`, `<file...>`. */
  readonly argument?: readonly [name: string, says: string];
  readonly options: readonly Name[];
  readonly more?: () => readonly Option[];
  readonly examples: readonly (readonly [command: string, says: string])[];
  readonly load: () => Promise<Action>;
}

/** Examples as help shows them, in two columns. */
export function examplesText(lines: Entry<string>['examples']): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  return `\nExamples:\n${lines.map(([command, says]) => `  ${command.padEnd(width)}   ${says}`).join('\n')}`;
}

/** Where commander writes to, how wide, and in which words it says what is wrong. */
export function outputOn(terminal: Terminal) {
  const width = () => ('columns' in terminal.stdout ? Number(terminal.stdout.columns) : 100);
  return {
    writeOut: (text: string) => terminal.stdout.write(text),
    writeErr: (text: string) => terminal.stderr.write(text),
    getOutHelpWidth: width,
    getErrHelpWidth: width,
    outputError(text: string, write: (text: string) => void) {
      write(`kco: ${text.replace(/^error: /, '').replaceAll(/\n(?=.)/g, '\n     ')}`);
    },
  };
}

/** Gives a command its argument, options, help and action. `shared`: the options of the entry that it has by name. */
export function furnish<Name extends string>(
  command: Command,
  entry: Entry<Name>,
  shared: readonly Option[],
  play: (action: Action, given: object) => Promise<void>,
): void {
  const { argument, more = () => [], examples, load } = entry;
  if (argument) command.argument(...argument);
  for (const option of [...more(), ...shared]) command.addOption(option);
  command.option('--no-color', 'no colours, as with NO_COLOR');
  const help = `     \`kco ${command.name()} --help\` shows how.`;
  command.addHelpText('after', examplesText(examples)).showHelpAfterError(help);
  command.action(async () => play(await load(), command.opts()));
}
