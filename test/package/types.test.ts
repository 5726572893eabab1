import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { root } from '../support/commands.ts';
import { apiOf } from './api.ts';

const golden = fileURLToPath(new URL('api.txt', import.meta.url));
const consumer = `
import {
  catalogue, containedTax, Departure, judge, type Interception, interceptKustom, lineAmounts, nearestOrder, type NewOrder,
  type Report, type RequirementId, sandbox,
} from 'kco-conformance';

export const id: RequirementId = 'order.line-tax';
// @ts-expect-error: a misspelt id does not compile
export const misspelt: RequirementId = 'order.linetax';
export const report: Report = judge({ order_lines: [] } satisfies Partial<NewOrder>, { strict: true, as: 'capture' });
// @ts-expect-error: there is no body of that name
judge({}, { as: 'nonsense' });
export const statements: string[] = catalogue.map(({ statement }) => statement);
export const address: Promise<string> = sandbox({ switches: { 'aborted-status': undefined } as object }).listen();
export const kustom: Promise<Interception> = interceptKustom();
export const tax: number = containedTax(50_000, 1_000) + lineAmounts({ quantity: 1, unit_price: 1, tax_rate: 0 }).total_amount;
export const right: NewOrder = nearestOrder({} as NewOrder).order;
export function departed(thrown: unknown): thrown is Departure {
  return thrown instanceof Departure;
}
`;
const steps = `
import { Given, type KcoWorld } from 'kco-conformance/steps';

Given('something', function (this: KcoWorld) {
  this.upheld('order.line-tax');
});
`;
const texts: Readonly<Record<string, string>> = { consumer, steps };

const strictest: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
  target: ts.ScriptTarget.ES2024,
  types: ['node'],
};
const { ModuleKind, ModuleResolutionKind } = ts;
const nodenext = { module: ModuleKind.NodeNext };
// The checkout is the package: what it exports is found under its own name.
const ways: readonly [name: string, file: string, options: ts.CompilerOptions][] = [
  ['nodenext, as ESM', 'consumer.mts', nodenext],
  ['nodenext, in steps', 'steps.mts', nodenext],
  ['node16, as ESM', 'consumer.mts', { module: ModuleKind.Node16 }],
  ['node16, as CommonJS', 'consumer.cts', { module: ModuleKind.Node16 }],
  ['bundler', 'consumer.ts', { module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler }],
];

// What was parsed once need not be parsed for each way: the files are the same.
const parsed = new Map<string, ts.SourceFile | undefined>();

function compiled(file: string, more: ts.CompilerOptions): ts.Program {
  const options = { ...strictest, ...more };
  const host = ts.createCompilerHost(options);
  const ours = join(root, 'test/package', file);
  const text = texts[file.replace(/\..*/, '')] ?? '';
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (path) => (path === ours ? text : readFile(path));
  host.fileExists = (path) => path === ours || fileExists(path);
  host.getSourceFile = (path, target, ...rest) => {
    if (path === ours) return ts.createSourceFile(path, text, target);
    if (!parsed.has(path)) parsed.set(path, getSourceFile(path, target, ...rest));
    return parsed.get(path);
  };
  return ts.createProgram([ours], options, host);
}

/** What the compiler holds against the consumer and against our declarations; those of others are theirs to mend. */
function complaints(program: ts.Program): string[] {
  const ours = program
    .getSourceFiles()
    .filter(({ fileName }) => /(?:consumer|steps)\.[mc]?ts$|\/dist\//.test(fileName));
  const said = [
    ...program.getOptionsDiagnostics(),
    ...ours.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
  ];
  return said.map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

describe('the types of the library', () => {
  for (const [name, file, options] of ways) {
    it(`compile for the strictest consumer: ${name}`, () => {
      assert.deepEqual(complaints(compiled(file, options)), []);
    });
  }

  it('are those that were announced: api.txt tells, and the changelog', () => {
    const program = compiled('consumer.mts', nodenext);
    const module = program.getSourceFile(join(root, 'dist/types/src/library/kco-conformance.d.ts'));
    assert.ok(module);
    const now = apiOf(program, module);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, now);
    assert.equal(now, readFileSync(golden, 'utf8'));
  });
});
