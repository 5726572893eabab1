/** What stands after an option, or whether it stands there at all. */
type Given = string | number | boolean | undefined;

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** The command that repeats a run, as it can be pasted into a shell; options that were not given are left out. */
export function commandLine(name: string, args: readonly string[], options: Readonly<Record<string, Given>>): string {
  const given = Object.entries(options).flatMap(([option, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? [`--${option}`] : [`--${option}`, quoted(String(value))];
  });
  return ['kco', name, ...args.map(quoted), ...given].join(' ');
}
