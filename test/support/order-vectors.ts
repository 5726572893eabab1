import { readFileSync } from 'node:fs';
import type { OperationId } from '../../generated/operations.ts';
import type { RequirementId } from '../../generated/requirement-ids.ts';

type Member = string | number | boolean | null | readonly object[];
type Members = Readonly<Record<string, Member>>;

/** A line as the file has it: some of its fields, and how often it stands in the order. */
type Line = Readonly<Record<string, string | number | null>> & { readonly repeat?: number };

/** Amounts with their verdict, as `vectors/README.md` tells. */
export interface OrderVector {
  readonly id: string;
  readonly about: string;
  readonly verdict: 'valid' | 'invalid' | 'grey';
  readonly operation?: OperationId;
  readonly at?: readonly string[];
  readonly requirements?: readonly RequirementId[];
  readonly advice?: readonly RequirementId[];
  readonly body: Members & { readonly order_lines?: readonly Line[] };
}

interface OrderVectors {
  readonly numbers: readonly string[];
  readonly line: Line;
  readonly operations: Readonly<Partial<Record<OperationId, { readonly body: Members }>>>;
  readonly vectors: readonly OrderVector[];
}

/** The text of a file in `vectors/`. */
export function fileOfVectors(name: string): string {
  return readFileSync(new URL(`../../vectors/${name}`, import.meta.url), 'utf8');
}

const { numbers, line, operations, vectors }: OrderVectors = JSON.parse(fileOfVectors('order-arithmetic.json'));

/** The published vectors, in the order of the file. */
export const orderVectors = vectors;

/** The operation that a vector's body is sent to. */
export function operationOf({ operation = 'createOrder' }: OrderVector): OperationId {
  return operation;
}

// TypeScript does not know it yet: a text that JSON.stringify hands on as it stands.
const { rawJSON } = JSON as unknown as { rawJSON(text: string): object };

function literally(name: string, value: unknown): unknown {
  return typeof value === 'string' && numbers.includes(name) ? rawJSON(value) : value;
}

function linesOf({ order_lines: lines = [] }: OrderVector['body']): object[] {
  return lines.flatMap(({ repeat = 1, ...own }) => Array<object>(repeat).fill({ ...line, ...own }));
}

/** What a vector asks with: the text of its body, every number to the letter. */
export function textOf(vector: OrderVector): string {
  const common = operations[operationOf(vector)]?.body;
  if (!common) throw new Error(`${vector.id} is sent to ${vector.operation}, which the file does not describe`);
  const lines = vector.body.order_lines ? { order_lines: linesOf(vector.body) } : {};
  return JSON.stringify({ ...common, ...vector.body, ...lines }, literally);
}
