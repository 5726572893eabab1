import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { TextPlace } from '../exchange/json-place.ts';

type Found = { readonly node: unknown; readonly at: number };

/** What a step leads to, and the offset at which its name stands; of a list the item itself. */
function stepIn(node: unknown, step: string): Found | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
    return pair && { node: pair.value, at: (pair.key as Node).range?.[0] ?? 0 };
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return item === undefined ? undefined : { node: item, at: (item as Node).range?.[0] ?? 0 };
}

/**
 * Reads a text that is YAML once, and tells of any number of JSON Pointers where the names stand that they lead to; for
 * what is not there, the last one on the way.
 */
export function placesInYaml(text: string): (pointer: string) => TextPlace {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: 'silent' });
  return (pointer) => {
    let here: Found = { node: document.contents, at: 0 };
    for (const step of pointer.split('/').slice(1)) {
      const node = isAlias(here.node) ? here.node.resolve(document) : here.node;
      const next = stepIn(node, step.replaceAll('~1', '/').replaceAll('~0', '~'));
      if (!next) break;
      here = next;
    }
    const { line, col } = lines.linePos(here.at);
    return { line, column: col };
  };
}
