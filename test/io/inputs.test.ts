import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { inputsAt } from '../../src/io/inputs.ts';
import { freshFolder } from '../support/commands.ts';

/** A folder with these files in it, all empty. */
function folderWith(test: TestContext, ...files: readonly string[]): string {
  const folder = freshFolder(test);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  return folder;
}

function found(folder: string): string[] {
  return inputsAt(folder, 'shop').map((input) => ('problem' in input ? `${input.name} ${input.problem}` : input.name));
}

describe('what stands under a path', () => {
  it('is the file itself, whatever it is called', (test) => {
    const path = join(folderWith(test, 'order.txt'), 'order.txt');
    assert.deepEqual(inputsAt(path, './order.txt'), [{ path, name: './order.txt' }]);
  });

  it('is every .json, .ndjson and .jsonl in a folder and the folders in it, by name', (test) => {
    const folder = folderWith(test, 'b.json', 'a/z.JSONL', 'a/b/c.ndjson', 'a/readme.md', 'c.yaml');
    assert.deepEqual(found(folder), ['shop/a/b/c.ndjson', 'shop/a/z.JSONL', 'shop/b.json']);
  });

  it('is nothing hidden, and nothing that was installed', (test) => {
    const folder = folderWith(test, 'a.json', '.git/b.json', '.c.json', 'node_modules/d/e.json');
    assert.deepEqual(found(folder), ['shop/a.json']);
  });

  it('is the record of a run folder, and nothing else in it', (test) => {
    const folder = folderWith(test, 'runs/1/exchanges.ndjson', 'runs/1/report.json', 'a.json');
    assert.deepEqual(found(folder), ['shop/a.json', 'shop/runs/1']);
    const run = join(folder, 'runs/1');
    assert.deepEqual(inputsAt(run, 'mine'), [{ path: join(run, 'exchanges.ndjson'), name: 'mine' }]);
  });
});

describe('what does not stand under a path', () => {
  it('is told of a folder in which there is nothing to judge', (test) => {
    const words = 'is a folder with neither a recorded run nor a .json, .ndjson or .jsonl file in it';
    assert.deepEqual(found(folderWith(test, 'notes.txt')), [`shop ${words}`]);
  });

  it('is told of a path that is not there', (test) => {
    assert.deepEqual(found(join(freshFolder(test), 'gone')), ['shop cannot be read (there is no such file or folder)']);
  });

  it('is told of a link that leads nowhere, where it is called like a file to judge', (test) => {
    const folder = folderWith(test, 'a.json');
    symlinkSync('gone', join(folder, 'b.json'));
    symlinkSync('gone', join(folder, 'c'));
    assert.deepEqual(found(folder), ['shop/a.json', 'shop/b.json cannot be read (there is no such file or folder)']);
  });

  it('is the end of a circle of links', (test) => {
    const folder = folderWith(test, 'a/b.json');
    symlinkSync('..', join(folder, 'a/back'));
    symlinkSync('a', join(folder, 'again'));
    symlinkSync('itself', join(folder, 'itself'));
    assert.deepEqual(found(folder), ['shop/a/b.json']);
  });

  it('is a pipe in a folder, which nobody may ever write to', (test) => {
    const folder = folderWith(test, 'a.json');
    execFileSync('mkfifo', [join(folder, 'b.json')]);
    assert.deepEqual(found(folder), ['shop/a.json']);
  });

  const isRoot = process.getuid?.() === 0;
  it('is told of a folder that may not be read', { skip: isRoot ? 'root may read everything' : false }, (test) => {
    const folder = folderWith(test, 'a.json', 'b/c.json');
    chmodSync(join(folder, 'b'), 0);
    test.after(() => chmodSync(join(folder, 'b'), 0o700));
    assert.deepEqual(found(folder), ['shop/a.json', 'shop/b cannot be read (that is not permitted)']);
  });
});
