import { distinct, type Hint, type Sample, type Shown } from './examples.ts';
import { type ShownJson, shownJson } from './examples-reader.ts';

/** A stretch of a page in which JSON can stand; `isJson`: a fence says so. */
interface Zone {
  readonly from: number;
  readonly to: number;
  readonly isJson: boolean;
}

const fences = /```([\w-]*)[\s\S]*?(?:```|$(?![\s\S]))/g;
// In the fences of a programming language, braces are no JSON.
const mayShowJson = new Set(['', 'json', 'http', 'sh', 'bash', 'shell', 'console', 'curl', 'text', 'txt']);

function zones(text: string): Zone[] {
  const found: Zone[] = [];
  let from = 0;
  for (const { index, 0: whole, 1: language = '' } of text.matchAll(fences)) {
    const to = index + whole.length;
    found.push({ from, to: index, isJson: false });
    const inside = to - (whole.length > 6 && whole.endsWith('```') ? 3 : 0);
    const name = language.toLowerCase();
    if (mayShowJson.has(name)) found.push({ from: index + 3 + name.length, to: inside, isJson: name === 'json' });
    from = to;
  }
  return [...found, { from, to: text.length, isJson: false }];
}

const called =
  /\b(GET|POST|PATCH|PUT|DELETE)\b[\s\S]{0,160}?(?<![:/\w])(?:https?:\/\/[\w.:-]+)?(\/(?!\/)[\w{}./-]{3,})/g;
const sides = /\b(?:(request)|response|answer)\b/gi;
const sent = /(?:-d|--data(?:-\w+)?)[\s=]*\$?['"]?\s*$/;

function operationIn(gap: string): Hint | undefined {
  const [, method, target] = [...gap.matchAll(called)].at(-1) ?? [];
  return method === undefined || target === undefined ? undefined : { method, target: target.replace(/[.]+$/, '') };
}

/** Who writes the example behind these words; undefined where they do not say. */
function sideOf(gap: string, operation: Hint | undefined): Hint['side'] {
  if (sent.test(gap)) return 'request';
  // “Use a POST request to …” names the call; what the example is, later words say.
  const word = [...gap.matchAll(sides)].at(-1);
  if (word) return word[1] && operation?.method !== 'GET' ? 'request' : 'response';
  if (!operation) return undefined;
  return operation.method === 'GET' ? 'response' : 'request';
}

/** What the words before an example say of it. `before`: of the example before it. */
function hintOf(gap: string, before: Hint): Hint {
  const named = operationIn(gap);
  const side = sideOf(gap, named);
  // What follows is an answer to the call that was named last, however many of them are shown.
  const carried = side === 'response' ? before : {};
  const { method, target } = named ?? carried;
  return {
    ...(method === undefined ? {} : { method }),
    ...(target === undefined ? {} : { target }),
    ...(side === undefined ? {} : { side }),
  };
}

// An object or a list of objects, as JSON begins one: names in quotes, or dots.
const beginning = /\{\s*(?:"|\.{3}|…)|\[\s*\{\s*"/g;

/** The examples in a page of prose: in fences, behind `curl -d`, or bare between the words. `name`: of the file. */
export function examplesInProse(page: string, name: string): Shown {
  // So a shell writes an apostrophe between apostrophes; no line is lost by it.
  const text = page.replaceAll("'\\''", "'");
  const samples: Sample[] = [];
  const problems: string[] = [];
  const lineOf = lineCounter(text);
  let told = 0;
  let hint: Hint = {};
  for (const { from, to, isJson } of zones(text)) {
    const zone = text.slice(0, to);
    beginning.lastIndex = from;
    for (let begin = beginning.exec(zone); begin; begin = beginning.exec(zone)) {
      const found = shownJson(zone, begin.index);
      const where = `${name}:${lineOf(begin.index)}`;
      const broken = found?.brokenAt ?? -1;
      if (isJson && broken >= 0 && !isCutAt(broken, zone)) {
        problems.push(`${where} says that it is JSON, and is none from line ${lineOf(broken)} on.`);
      }
      beginning.lastIndex = found ? pastOf(found, zone) : begin.index + 1;
      if (!found) continue;
      hint = hintOf(text.slice(told, begin.index), hint);
      told = found.end;
      samples.push({ where, text: found.text, hint, extent: found.isPart ? 'part' : 'whole' });
    }
  }
  return { samples: distinct(samples), problems };
}

/** Where to look on behind an example: of one that breaks off, the rest of its paragraph shows no other. */
function pastOf({ end, brokenAt }: ShownJson, zone: string): number {
  if (brokenAt === undefined) return end;
  const paragraph = /\n\s*\n/g;
  paragraph.lastIndex = brokenAt;
  return paragraph.exec(zone)?.index ?? zone.length;
}

/** Whether nothing but the end of the page, or of a text that it cuts, keeps an example from going on. */
function isCutAt(at: number, zone: string): boolean {
  return /^(?:"[^"\n]*)?\s*$/.test(zone.slice(at));
}

/** The line of a place in a text, counted from 1; places are asked for roughly in their order. */
function lineCounter(text: string): (at: number) => number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (at) => {
    const line = starts.findLastIndex((start) => start <= at);
    return line + 1;
  };
}
