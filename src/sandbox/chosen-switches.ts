import { CannotJudge } from '../config/cannot-judge.ts';
import { suggestion } from '../config/closest.ts';
import type { Switch } from '../simulator/switch.ts';
import { type Switches, switchTable } from '../simulator/switches.ts';

const table: Readonly<Record<string, Switch>> = switchTable;

/** What can be chosen, as a person reads it. */
function choicesOf({ values }: Switch): string {
  return 'usual' in values ? `a whole number from ${values.least} to ${values.most}` : values.join(', ');
}

/** The value as the sandbox takes it; undefined where it is none of the choices. */
function chosen({ values }: Switch, value: string | number): string | number | undefined {
  if (!('usual' in values)) return values.find((one) => one === String(value));
  const number = /^\d+$/.test(String(value)) ? Number(value) : Number.NaN;
  return number >= values.least && number <= values.most ? number : undefined;
}

/** Reads what somebody chose, by name; throws CannotJudge that says what there is. `from`: where it stands, such as `--switch`. */
export function chosenSwitches(given: Readonly<Record<string, string | number>>, from: string): Partial<Switches> {
  const read = Object.entries(given).map(([name, value]) => {
    const found = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!found) {
      const names = Object.keys(table);
      const meant = suggestion(name, names) || ` There are ${names.join(', ')}.`;
      throw new CannotJudge(`${from}: no switch is called “${name}”.${meant}`);
    }
    const choice = chosen(found, value);
    if (choice !== undefined) return [name, choice] as const;
    const meant = 'usual' in found.values ? '' : suggestion(String(value), found.values);
    throw new CannotJudge(`${from}: ${name} cannot be “${value}”. It is one of: ${choicesOf(found)}.${meant}`);
  });
  return Object.fromEntries(read);
}
