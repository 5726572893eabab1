import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotJudge } from '../config/cannot-judge.ts';
import { suggestion } from '../config/closest.ts';

const example = "Write it like '@order.line-tax or not @contract'";

/** Every tag that a scenario in a folder of features has. */
function tagsIn(folder: string): string[] {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.feature'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return [
    ...new Set(texts.flatMap((text) => text.match(/^\s*@.*$/gm) ?? []).flatMap((line) => line.match(/@\S+/g) ?? [])),
  ];
}

const operators: readonly string[] = ['and', 'or', 'not', ''];

/**
 * Throws where an expression over tags cannot be read, of which Cucumber would only say so in the middle of its run, or
 * names a tag that no scenario in the folder has: that would play nothing, or leave out nothing.
 */
export async function mustBeTags(expression: string, folder: string): Promise<void> {
  const { default: parse } = await import('@cucumber/tag-expressions');
  try {
    parse(expression);
  } catch (thrown) {
    const why = (thrown as Error).message.split('\n').at(-1);
    throw new CannotJudge(`--tags '${expression}' cannot be read: ${why} ${example}.`);
  }
  const known = tagsIn(folder);
  const words = expression.split(/[\s()]+/).filter((word) => !operators.includes(word));
  const unknown = words.find((word) => !known.includes(word));
  if (unknown === undefined) return;
  const meant = suggestion(unknown.startsWith('@') ? unknown : `@${unknown}`, known);
  throw new CannotJudge(
    `--tags: no scenario has the tag “${unknown}”.${meant}\nThe tags are @ and the ids of requirements, which \`kco requirements\` lists; not all have a scenario.`,
  );
}
