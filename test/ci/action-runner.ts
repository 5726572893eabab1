import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { parse } from 'yaml';
import { freshFolder, root } from '../support/commands.ts';

/** One step of the action, as it is written. */
export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

/** action.yml, as it is read. */
export const action: Action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

/** What the action came to, as the steps behind it see it. */
export interface Acted {
  /** Of the step that ended it, else 0. */
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What npm was asked, one call a line. */
  readonly asked: string;
  /** The actions of others that it used. */
  readonly used: readonly string[];
}

// Says what it was asked, and installs this checkout where the package is wanted: fetching is npm's own business.
const npm = `#!/usr/bin/env bash
echo "$PWD: $*" >> "$RUNNER_TEMP/asked"
case "$1 $*" in
  pack*) echo kco-conformance-0.0.0.tgz ;;
  install*--prefix*) mkdir -p "$3/node_modules" && ln -s "$GITHUB_ACTION_PATH" "$3/node_modules/kco-conformance" ;;
esac
`;

/** What an expression stands for. Fails where it is none of those that an action may use. */
function resolved(text: string, known: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\$\{\{ *(.*?) *\}\}/g, (_, name: string) => {
    const value = known.get(name);
    if (value === undefined && !name.startsWith('steps.')) throw new Error(`action.yml asks for ${name}`);
    return value ?? '';
  });
}

/** Whether a step is to be played: `steps.a.outputs.b != 'c'` is all the conditions there are. */
function isWanted(step: Step, known: ReadonlyMap<string, string>): boolean {
  if (step.if === undefined) return true;
  const [, name = '', value] = /^(\S+) != '(.*)'$/.exec(step.if) ?? [];
  if (value === undefined) throw new Error(`a condition that this cannot read: ${step.if}`);
  return (known.get(name) ?? '') !== value;
}

function textOf(path: string): string {
  return readFileSync(path, { encoding: 'utf8', flag: 'a+' });
}

/** The machine of a job: a checkout at `workspace`, and a folder that GitHub calls RUNNER_TEMP, with a space in its path. */
function machine(test: TestContext, hasNpm: boolean) {
  const temp = join(freshFolder(test), 'runner temp');
  const bin = join(temp, 'bin');
  mkdirSync(bin, { recursive: true });
  // The tools of the machine, and no Node among them: the action brings its own.
  for (const tool of ['bash', 'cat', 'tail', 'mktemp', 'mkdir', 'ln', 'env']) {
    symlinkSync(join('/usr/bin', tool), join(bin, tool));
  }
  if (hasNpm) writeFileSync(join(bin, 'npm'), npm);
  if (hasNpm) chmodSync(join(bin, 'npm'), 0o755);
  return { temp, bin };
}

/** Runs one script as GitHub does. */
function bash(run: string, cwd: string, env: Readonly<Record<string, string>>) {
  const words = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run];
  return new Promise<{ exit: number; stdout: string; stderr: string }>((resolve) => {
    const child = execFile('/usr/bin/bash', words, { cwd, env, maxBuffer: 1e8 }, (_, stdout, stderr) =>
      resolve({ exit: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

/** Plays the action in a repository, with these inputs, up to the first step that fails. */
export async function act(
  test: TestContext,
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  { hasNpm = true } = {},
): Promise<Acted> {
  const { temp, bin } = machine(test, hasNpm);
  const file = (name: string) => join(temp, name);
  const known = new Map(
    Object.entries(action.inputs).map(([name, one]) => [`inputs.${name}`, inputs[name] ?? one.default ?? '']),
  );
  const told = { exit: 0, stdout: '', stderr: '', used: [] as string[] };
  for (const step of action.runs.steps) {
    if (!isWanted(step, known)) continue;
    if (step.uses !== undefined) told.used.push(step.uses);
    if (step.run === undefined) continue;
    const output = file(`output-${step.id}`);
    const own = Object.entries(step.env ?? {}).map(([name, value]) => [name, resolved(value, known)]);
    const env = {
      ...{ PATH: bin, HOME: temp, RUNNER_TEMP: temp, GITHUB_ACTION_PATH: root.replace(/\/$/, '') },
      ...{ GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: file('summary'), GITHUB_ENV: file('env') },
      ...Object.fromEntries(own),
    };
    const cwd = join(workspace, resolved(step['working-directory'] ?? '.', known));
    const { exit, stdout, stderr } = await bash(step.run, cwd, env);
    told.stdout += stdout;
    told.stderr += stderr;
    for (const line of textOf(output).split('\n')) {
      const [, name, value] = /^([\w-]+)=(.*)$/.exec(line) ?? [];
      if (name !== undefined) known.set(`steps.${step.id}.outputs.${name}`, value ?? '');
    }
    if (exit !== 0) {
      told.exit = exit;
      break;
    }
  }
  const outputs = Object.entries(action.outputs).map(([name, { value }]) => [name, resolved(value, known)]);
  return {
    ...told,
    summary: textOf(file('summary')),
    asked: textOf(file('asked')),
    outputs: Object.fromEntries(outputs),
  };
}
