import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type File, filesAt, ours, strangers, tests } from './files.ts';
import { anys, barrels, classes, defaultExports, oddNames, type Rule, reminders, undocumented } from './shape.ts';

const code = [...ours, ...tests, ...strangers];
const written = filesAt('{features,specs}/**/*.{feature,yaml,json,md}', 'test/**/*.json');

const rules: readonly [about: string, rule: Rule, files: readonly File[]][] = [
  ['has no default export', defaultExports, code],
  ['is no barrel, but for the door of the package', barrels, code],
  ['has a name in kebab-case', oddNames, [...code, ...filesAt('features/**/*.feature')]],
  ['holds no class but those that a library asks for', classes, code],
  ['documents every exported thing', undocumented, code],
  ['says nowhere any', anys, code],
  ['leaves nothing to do', reminders, [...code, ...written]],
];

describe('a file of ours', () => {
  for (const [about, rule, files] of rules) {
    it(about, () => {
      assert.notEqual(files.length, 0);
      assert.deepEqual(files.flatMap(rule), []);
    });
  }
});

type Row = readonly [rule: Rule, text: string, path?: string];

const reminder = `// ${['TO', 'DO'].join('')}: later`;

const caught: readonly Row[] = [
  [defaultExports, 'export default 1;'],
  [defaultExports, 'export default function work() {}'],
  [defaultExports, 'export default class Work {}'],
  [defaultExports, 'const work = 1; export { work as default };'],
  [defaultExports, "export { default } from './work.ts';"],
  [barrels, "export * from './work.ts';"],
  [barrels, "import { work } from './work.ts';\nexport { work };"],
  [barrels, "export type { Work } from './work.ts';"],
  [oddNames, '', 'src/order/lineTax.ts'],
  [oddNames, '', 'src/Order/tax.ts'],
  [oddNames, '', 'src/order/line_tax.test.ts'],
  [classes, 'class Work {}'],
  [classes, 'const Work = class {};'],
  [classes, 'class Work extends Departure {}'],
  [classes, 'class Reader {}', 'src/io/serve.ts'],
  [undocumented, 'export const work = 1;'],
  [undocumented, 'export type Work = 1;'],
  [undocumented, 'export interface Work {}'],
  [undocumented, 'export async function work() {}'],
  [undocumented, '// A comment that no editor shows.\nexport class Work extends Error {}'],
  [anys, 'const work = 1 as any;'],
  [anys, 'function work(one: readonly any[]) {}'],
  [reminders, reminder],
  [reminders, `work();\n${reminder.toUpperCase()}`, 'features/work.feature'],
];

const passed: readonly Row[] = [
  [defaultExports, 'switch (work) { default: rest(); }'],
  [defaultExports, "const { default: nock } = await import('nock');"],
  [barrels, "export * from '../order/work.ts';", 'src/library/kco-conformance.ts'],
  [barrels, "export * from './work.ts';\nstart();"],
  [barrels, "import './work.ts';"],
  [oddNames, '', 'test/tidy/line-tax.test.ts'],
  [oddNames, '', 'test/miniatures/README.md'],
  [classes, 'class Work extends Error {}'],
  [classes, 'export class Work extends World {}'],
  [classes, 'class Reader {}', 'src/io/cucumber.ts'],
  [undocumented, '/** Why. */\nexport const work = 1;'],
  [undocumented, 'const work = 1;'],
  [anys, "const any = 'any';"],
  [reminders, '// what is to be done, and how to mend it'],
];

describe('the rules of shape', () => {
  const rows = [...caught.map((row) => [row, 1] as const), ...passed.map((row) => [row, 0] as const)];
  for (const [[rule, text, path = 'src/order/work.ts'], count] of rows) {
    it(`${count === 1 ? 'object' : 'do not object'} to ${JSON.stringify(text)} in ${path}`, () => {
      const breaches = rule({ path, text });
      assert.equal(breaches.length, count);
      assert.ok(breaches.every((sentence) => sentence.startsWith(path)));
    });
  }
});
