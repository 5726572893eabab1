import { CannotJudge } from '../../config/cannot-judge.ts';
import { longYaml } from '../../config/yaml.ts';
import { isNode, type Library, lastStep } from '../../drift/place.ts';
import { repaired } from '../../drift/repair.ts';

/** A description under the name that people gave it, and what had to be repaired before it could be read. */
export interface Document {
  readonly name: string;
  readonly description: unknown;
  readonly repairs: readonly string[];
  /** The files that it refers to and that nobody named. */
  readonly parts?: readonly Document[];
}

/** What a text in place of a description is, as far as it can be told. */
function insteadOf(description: unknown): string {
  if (!isNode(description)) return 'it holds no object';
  if ('swagger' in description) return `it is Swagger ${description.swagger}, and OpenAPI begins with 3.0: convert it`;
  if ('asyncapi' in description) return `it is AsyncAPI ${description.asyncapi}, which describes messages and no HTTP`;
  return 'it has no `openapi` at its top';
}

/** JSON is YAML too, and is read so where it has a fault; by itself it is read many times as fast. */
function jsonIn(text: string): unknown {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a file that a description refers to, of whatever form. Throws CannotJudge for what is neither YAML nor JSON. */
export function parsedPart(bytes: Uint8Array, name: string): Document {
  const { text, repairs } = repaired(bytes);
  if (/^\s*</.test(text)) {
    throw new CannotJudge(`${name} is no OpenAPI description: it is a web page. Take the address behind its download.`);
  }
  return { name, description: jsonIn(text) ?? longYaml(text, name, 'neither YAML nor JSON'), repairs };
}

/** The version that a description says it is written in; empty where it says none. */
function versionOf(description: unknown): string {
  return isNode(description) && 'openapi' in description ? String(description.openapi) : '';
}

/** Reads an OpenAPI description, YAML or JSON. Throws CannotJudge for what is none, and for a version that is not known. */
export function parsed(bytes: Uint8Array, name: string): Document {
  const document = parsedPart(bytes, name);
  const version = versionOf(document.description);
  if (/^3(?:\.[012](?:\.|$)|$)/.test(version)) return document;
  if (version === '') {
    throw new CannotJudge(`${name} is no OpenAPI description: ${insteadOf(document.description)}.`);
  }
  throw new CannotJudge(`${name} says that it is OpenAPI ${version}; 3.0 and 3.1 are read here. Convert it.`);
}

/** What is not read of a newer version; undefined where nothing is known to be passed by. */
export function passedBy({ name, description }: Document): string | undefined {
  const version = versionOf(description);
  if (!version.startsWith('3.2')) return undefined;
  return `${name} is OpenAPI ${version} and was read as 3.1: what only 3.2 knows (the method query, other methods, streams) is not compared`;
}

/** Descriptions by their names, and by the last part of them, as references between them have it. */
export function libraryOf(documents: readonly Document[]): Library {
  const all = documents.flatMap((one) => [one, ...(one.parts ?? [])]);
  const short = ({ name, description }: Document) => [lastStep(name), description] as const;
  return new Map([...all.map(short), ...all.map(({ name, description }) => [name, description] as const)]);
}
