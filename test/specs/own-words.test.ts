import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { filesAt } from '../tidy/files.ts';
import { publishedFiles, skipped } from '../tidy/published.ts';

/** How many words make a sentence that two people do not write by chance. */
const many = 8;
const prose = new Set(['description', 'summary', 'silence', 'when']);

/** The words of a text, and nothing else of it. */
function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Every text for people in a document, at any depth. */
function* textsIn(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string' && prose.has(key)) yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, one] of Object.entries(value)) yield* textsIn(one, name);
}

function sentencesIn(document: unknown): string[] {
  return [...textsIn(document)].flatMap((text) => text.split(/(?<=[.!?:;])\s+/));
}

/** The sentences of some length that stand word for word in what somebody else has published. */
function borrowed(sentences: readonly string[], published: readonly string[]): string[] {
  const theirs = published.map((text) => ` ${words(text).join(' ')} `);
  return sentences.filter((sentence) => {
    const own = words(sentence);
    return own.length >= many && theirs.some((text) => text.includes(` ${own.join(' ')} `));
  });
}

describe('the descriptions', () => {
  it('are in our own words: no sentence stands in the published files', { skip: skipped }, () => {
    const published = publishedFiles().map((bytes) => bytes.toString('utf8'));
    const sentences = filesAt('specs/*.yaml').flatMap(({ text }) => sentencesIn(parse(text)));
    assert.notEqual(published.length, 0);
    assert.ok(sentences.filter((sentence) => words(sentence).length >= many).length > 100);
    assert.deepEqual(borrowed(sentences, published), []);
  });
});

const theirs = `
paths:
  /orders:
    description: >-
      Creates the order that a \`shopper\` is going
      to pay for. Use it once.
`;

describe('the comparison of sentences', () => {
  const document = {
    summary: 'Use it once.',
    paths: { '/a': { description: 'Short. Creates the order, that a shopper is going to pay for!', enum: ['a'] } },
  };

  it('takes the sentences out of a document', () => {
    assert.deepEqual(sentencesIn(document), [
      'Use it once.',
      'Short.',
      'Creates the order, that a shopper is going to pay for!',
    ]);
  });

  it('finds one that is folded and marked up differently', () => {
    assert.deepEqual(borrowed(sentencesIn(document), [theirs]), [
      'Creates the order, that a shopper is going to pay for!',
    ]);
  });

  it('lets short ones pass, and those of which a word was changed', () => {
    const own = ['Use it once.', 'Creates the order that the shopper is going to pay for.'];
    assert.deepEqual(borrowed(own, [theirs]), []);
  });
});
