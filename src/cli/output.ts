import { accessSync, constants, existsSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { styleText } from 'node:util';
import type { Report } from '../../generated/conformance.ts';
import { CannotJudge } from '../config/cannot-judge.ts';
import { inPlainWords } from '../io/plain-words.ts';
import type { Terminal } from '../io/terminal.ts';
import { type Evidence, noEvidence } from '../report/evidence.ts';
import { json } from '../report/json.ts';
import { type Paint, plain, text } from '../report/text.ts';

/** A format, and the file it goes to; without one it goes to standard output. */
export interface Output {
  readonly format: Format;
  readonly file: string | undefined;
}

/** How a report becomes a text, and how a file of it is usually called. What is seldom asked for is loaded then. */
interface Rendering {
  readonly ending: string;
  readonly render: (report: Report, evidence: Evidence, paint: Paint) => string | Promise<string>;
}

const renderings = {
  text: { ending: 'txt', render: (report, _, paint) => text(report, paint) },
  json: { ending: 'json', render: json },
  html: {
    ending: 'html',
    render: async (report, evidence) => (await import('../report/html.ts')).html(report, evidence),
  },
  markdown: { ending: 'md', render: async (report) => (await import('../report/markdown.ts')).markdown(report) },
  junit: { ending: 'xml', render: async (report) => (await import('../report/junit.ts')).junit(report) },
  sarif: {
    ending: 'sarif',
    render: async (report, evidence) => (await import('../report/sarif.ts')).sarif(report, evidence),
  },
  ctrf: { ending: 'json', render: async (report) => (await import('../report/ctrf.ts')).ctrf(report) },
  github: {
    ending: 'txt',
    render: async (report, evidence) => (await import('../report/github.ts')).github(report, evidence),
  },
} as const satisfies Readonly<Record<string, Rendering>>;
type Format = keyof typeof renderings;

/** The formats that a report can be rendered in. */
export const formats = Object.keys(renderings) as readonly Format[];

const colours = { bad: 'red', doubtful: 'yellow', good: 'green', quiet: 'dim', strong: 'bold' } as const;
const paint: Paint = (style, words) => styleText(colours[style], words, { validateStream: false });

/** Whether a report in this format shows more than the judgements: what was said, or on which line. */
export function showsEvidence({ format }: Output): boolean {
  return format === 'html' || format === 'sarif' || format === 'github';
}

function isFormat(word: string): word is Format {
  return formats.some((format) => format === word);
}

/** Reads one `--format FMT[=FILE]` beside those before it; two of them cannot both have standard output. */
export function addOutput(word: string, before: readonly Output[] = []): Output[] {
  const [format = '', ...rest] = word.split('=');
  const file = rest.length > 0 ? rest.join('=') : undefined;
  if (!isFormat(format)) throw new CannotJudge(`there is no format “${format}”. Use ${formats.join(', ')}.`);
  if (file === '')
    throw new CannotJudge(
      `--format ${format}= names no file. Write --format ${format}=report.${renderings[format].ending}.`,
    );
  if (file === undefined && before.some((other) => other.file === undefined)) {
    throw new CannotJudge(`only one format can go to standard output. Write --format ${format}=FILE.`);
  }
  return [...before, { format, file }];
}

/** Writes the report in every format that was asked for: as text to standard output where none was. */
export async function deliver(
  report: Report,
  outputs: readonly Output[] | undefined,
  terminal: Terminal,
  evidence: Evidence = noEvidence,
): Promise<void> {
  for (const { format, file } of outputs ?? [{ format: 'text', file: undefined }]) {
    const isPainted = file === undefined && terminal.colours;
    const rendered = await renderings[format].render(report, evidence, isPainted ? paint : plain);
    if (file === undefined) terminal.stdout.write(rendered);
    else {
      save(resolve(terminal.cwd, file), rendered);
      terminal.stderr.write(`kco: the ${format} report is in ${file}\n`);
    }
  }
}

function cannotWrite(path: string, thrown: unknown): CannotJudge {
  const isFull = (thrown as NodeJS.ErrnoException).code === 'ENOSPC';
  const advice = `${isFull ? 'Make room, or name' : 'Name'} a file that can be written`;
  return new CannotJudge(`cannot write the report to ${path} (${inPlainWords(thrown)}). ${advice}.`);
}

/** Throws where a report could not be written, before a session is held for it. `made`: a folder that is made on the way. */
export function mustBeWritable(outputs: readonly Output[], cwd: string, made: string | undefined): void {
  for (const { file } of outputs) {
    if (file === undefined) continue;
    const path = resolve(cwd, file);
    const folder = dirname(path);
    if (made !== undefined && folder === resolve(cwd, made)) continue;
    try {
      accessSync(existsSync(path) ? path : folder, constants.W_OK);
    } catch (thrown) {
      throw cannotWrite(path, thrown);
    }
  }
}

/** Writes a file that somebody asked for. Throws CannotJudge where that is not possible. */
export function save(path: string, contents: string): void {
  try {
    writeFileSync(path, contents);
  } catch (thrown) {
    throw cannotWrite(path, thrown);
  }
}
