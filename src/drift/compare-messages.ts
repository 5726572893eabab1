import { type Bench, isNeeded, meetIn, note, type Part, there } from './bench.ts';
import { compareHeaders } from './compare-carriers.ts';
import { pairs } from './met.ts';
import { children, escaped, home, inside, isNode, type Library, type Place } from './place.ts';

/** The forms of a message, by their media types: in any case, and without what may follow. */
function formsOf(place: Place): [string, Place][] {
  return children(place, 'content').map(([type, one]) => [type.replace(/;.*/, '').trim().toLowerCase(), one]);
}

function compareForms(bench: Bench, part: Part, ours: Place, theirs: Place): void {
  const all = pairs(formsOf(ours), formsOf(theirs));
  const [mine, published] = [all.filter(([, one]) => !one.theirs), all.filter(([, one]) => !one.ours)];
  const [lost, found] = [mine[0], published[0]];
  const isRenamed = mine.length === 1 && published.length === 1;
  if (isRenamed) note(bench, part, 'content', ours, '/content', [part.message, lost?.[0], found?.[0]]);
  const renamed = { ours: lost?.[1].ours, theirs: found?.[1].theirs };
  const matched = all.filter(([, one]) => one.ours && one.theirs).map(([, one]) => one);
  for (const form of isRenamed ? [renamed, ...matched] : matched) {
    const [own, their] = [inside(form.ours, 'schema'), inside(form.theirs, 'schema')];
    const [was, is] = [form.ours, form.theirs].map((one) => one?.node.encoding);
    if (form.ours) note(bench, part, 'keyword', form.ours, '/encoding', ['encoding', was, is]);
    if (own && their) meetIn(bench, part, own, their);
    else if (form.ours) note(bench, part, 'schema', form.ours, '/schema', ['schema', there(own), there(their)]);
  }
  for (const [type, one] of isRenamed ? [] : [...mine, ...published]) {
    note(bench, part, 'content', ours, `/content/${escaped(type)}`, [type, there(one.ours), there(one.theirs)]);
  }
}

function compareContent(bench: Bench, part: Part, ours: Place, theirs: Place): void {
  const [was, is] = [ours, theirs].map((one) => children(one, 'content').length > 0 || undefined);
  if (was && is) compareForms(bench, part, ours, theirs);
  else note(bench, part, 'body', ours, '/content', ['the body', was && 'there', is && 'there']);
}

// RFC 9110: these have no body, whatever is described of it.
const bodiless = /^(?:1..|204|205|304)$/;

type Answers = ReadonlyMap<string, Place>;

function answersOf(library: Library, place: Place): Answers {
  const all = children(place, 'responses').map(([status, one]) => [status.toUpperCase(), home(library, one) ?? one]);
  return new Map(all as [string, Place][]);
}

/** The answer under a status: named, or as one of its class, or as one of all the others. */
function answerOf(answers: Answers, status: string): Place | undefined {
  const isNamed = answers.has(status) || !/^\d{3}$/.test(status);
  if (isNamed) return answers.get(status);
  const isOther = status[0] !== '2' || ![...answers.keys()].some((one) => one.startsWith('2'));
  return answers.get(`${status[0]}XX`) ?? (isOther ? answers.get('DEFAULT') : undefined);
}

/** Holds the answers to two operations against each other. */
export function compareAnswers(bench: Bench, ours: Place, theirs: Place): void {
  const [mine, published] = [answersOf(bench.desk.pinned, ours), answersOf(bench.desk.published, theirs)];
  for (const status of new Set([...mine.keys(), ...published.keys()])) {
    const [one, other] = [answerOf(mine, status), answerOf(published, status)];
    const part = { side: 'response', message: status === 'DEFAULT' ? 'default' : status } as const;
    if (one && other) {
      if (!bodiless.test(status)) compareContent(bench, part, one, other);
      compareHeaders(bench, part.message, one, other);
    } else {
      const path = `/responses/${part.message}`;
      note(bench, part, 'status', ours, path, [part.message, there(one), there(other)]);
    }
  }
}

/** Holds the bodies that two operations are asked with against each other. */
export function compareBody(bench: Bench, ours: Place, theirs: Place): void {
  const { pinned, published } = bench.desk;
  const find = (library: Library, place: Place) => {
    const body = inside(place, 'requestBody');
    const there = body && home(library, body);
    // One that can be in no form is none.
    return isNode(there?.node.content) && Object.keys(there.node.content).length === 0 ? undefined : there;
  };
  const [mine, others] = [find(pinned, ours), find(published, theirs)];
  const part = { side: 'request', message: 'request' } as const;
  if (mine && others) {
    note(bench, part, 'required', mine, '/required', ['the body', isNeeded(mine), isNeeded(others)]);
    compareContent(bench, part, mine, others);
  } else {
    const isRequired = (mine ?? others)?.node.required === true;
    note(bench, part, 'body', ours, '/requestBody', ['the body', there(mine), there(others)], { isRequired });
  }
}
