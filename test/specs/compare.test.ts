import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare } from '../../src/cli/drift/comparison.ts';
import { pinnedAt, publishedAt } from '../../src/cli/drift/documents.ts';
import { root } from '../support/commands.ts';
import { folder, skipped } from '../tidy/published.ts';

describe('specs/ beside what was published', () => {
  it('differs only where provenance.json says why, and everywhere it says so', { skip: skipped }, async () => {
    const pinned = pinnedAt(undefined, root);
    const {
      comparison: { changes, known = [] },
      unspoken,
      gone,
    } = compare(pinned, (await publishedAt([folder], root)).documents);
    assert.deepEqual(
      changes.map(({ document, at }) => `${document} ${at}`),
      [],
    );
    assert.deepEqual({ unspoken, gone }, { unspoken: [], gone: [] });
    assert.ok(known.length > 400);
    assert.ok(known.every(({ reason }) => /\S \(2\d{3}-\d\d-\d\d\)$/.test(reason)));
  });
});
