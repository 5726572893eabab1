import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import fc from 'fast-check';
import { run } from '../../src/cli/main.ts';
import { CannotJudge } from '../../src/config/cannot-judge.ts';
import { recordPaths } from '../../src/io/input.ts';
import { seal, unbroken } from '../../src/io/seal.ts';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder, root } from '../support/commands.ts';

const began = new Date().toISOString();
const held = mkdtempSync(join(tmpdir(), 'kco-'));
let folder = '';
after(() => rmSync(held, { recursive: true }));
before(async () => {
  const { terminal, stderr } = keptTerminal(held);
  const words = [
    'certify',
    '--quiet',
    '--market',
    'DE',
    '--tags',
    '@checkout.unknown-id-refused or @om.extension-follows',
  ];
  assert.equal(await run(words, terminal), 0, stderr());
  folder = dirname(recordPaths(join(held, 'runs'))[0] ?? '');
});

/** A copy of the run folder on another machine. */
function copied(test: TestContext): string {
  const path = join(freshFolder(test), 'run');
  cpSync(folder, path, { recursive: true });
  return path;
}

async function reported(path: string, ...words: readonly string[]) {
  const { terminal, stdout, stderr } = keptTerminal(dirname(path));
  const exit = await run(['report', basename(path), ...words], terminal);
  return { exit, stdout: stdout(), stderr: stderr() };
}

/** Changes the byte at a place of a file, and puts it back. */
function changing(path: string, at: number, look: () => void): void {
  const bytes = readFileSync(path);
  const was = bytes[at] ?? assert.fail();
  bytes[at] = was ^ 1;
  writeFileSync(path, bytes);
  look();
  bytes[at] = was;
  writeFileSync(path, bytes);
}

describe('a run in whose sandbox days passed', () => {
  it('says to people when it really began and ended, and of each exchange when it was in the run', () => {
    const { started_at, finished_at } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
    const lines = readFileSync(join(folder, 'exchanges.ndjson'), 'utf8').trimEnd().split('\n').slice(1, -1);
    const day = 24 * 60 * 60 * 1_000;
    const moments = lines.map((line) => Date.parse(JSON.parse(line).at));
    assert.ok(Math.max(...moments) - Date.parse(started_at) > 9 * day, 'days passed');
    const really = [began, started_at, finished_at, new Date().toISOString()];
    assert.deepEqual(really, really.toSorted());
  });
});

describe('a run folder', () => {
  it('is verified on another machine, on the terms of its record alone', async (test) => {
    const path = copied(test);
    writeFileSync(join(dirname(path), 'kco.yaml'), 'this is: [no kco.yaml');
    const { exit, stdout, stderr } = await reported(path, '--verify');
    assert.equal(exit, 0, stderr);
    assert.match(stdout, /^Conformant: /m);
    assert.match(
      stderr,
      /run is verified: its 4 files are .* gives the same \d+ judgements; junit\.xml, report\.html, report\.json are written again the same$/m,
    );
  });

  it('is verified the same wherever the command stands, in any time zone', async (test) => {
    const path = copied(test);
    const zone = process.env.TZ;
    test.after(() => {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    });
    for (const [words, tz] of [
      ['run', 'Pacific/Auckland'],
      [path, 'America/Los_Angeles'],
    ] as const) {
      process.env.TZ = tz;
      const { terminal, stderr } = keptTerminal(words === path ? root : dirname(path));
      assert.equal(await run(['report', words, '--verify'], terminal), 0, stderr());
    }
  });

  it('lists its files as other tools read them', () => {
    const listed = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
    const files = readdirSync(folder).filter((name) => name !== 'SHA256SUMS');
    assert.match(listed, /^(?:[0-9a-f]{64} {2}[\w.]+\n)+$/);
    assert.deepEqual(listed.match(/\S+$/gm), files.toSorted());
  });

  it('is refused after a change of one byte, by the name of the file', (test) => {
    const path = copied(test);
    for (const name of readdirSync(path)) {
      const { length } = readFileSync(join(path, name));
      const chance = fc.sample(fc.nat({ max: length - 1 }), { numRuns: 50, seed: length });
      const places = name === 'SHA256SUMS' ? [...Array(90).keys(), length - 1] : [0, ...chance, length - 1];
      for (const at of places) {
        changing(join(path, name), at, () => {
          const isTold = (thrown: unknown) =>
            thrown instanceof CannotJudge && (name === 'SHA256SUMS' || thrown.message.includes(name));
          assert.throws(() => unbroken(path), isTold, `${name} at ${at}`);
        });
      }
    }
    assert.equal(unbroken(path).files.length, 4);
  });

  const spoilt: readonly (readonly [about: string, spoil: (path: string) => void, says: RegExp])[] = [
    [
      'whose record was changed',
      (path) => writeFileSync(join(path, 'exchanges.ndjson'), ' ', { flag: 'a' }),
      /exchanges\.ndjson is not what it was when the run ended/,
    ],
    ['that has lost its page', (path) => rmSync(join(path, 'report.html')), /report\.html is missing/],
    ['of a killed run', (path) => rmSync(join(path, 'SHA256SUMS')), /has no SHA256SUMS, .* it was cut short/],
    [
      'whose digests leave out the record',
      (path) => {
        const sums = join(path, 'SHA256SUMS');
        writeFileSync(sums, readFileSync(sums, 'utf8').replace(/^.*ndjson\n/m, ''));
      },
      /has no digest of exchanges\.ndjson/,
    ],
    ...(['report.html', 'junit.xml', 'report.json'] as const).map(
      (name) =>
        [
          `whose ${name} was changed and its digest left out,`,
          (path: string) => {
            const sums = join(path, 'SHA256SUMS');
            writeFileSync(sums, readFileSync(sums, 'utf8').replace(new RegExp(`^.*  ${name}\n`, 'm'), ''));
            writeFileSync(join(path, name), ' ', { flag: 'a' });
          },
          new RegExp(`SHA256SUMS has no digest of ${name}`),
        ] as const,
    ),
    [
      'whose digests name a file twice',
      (path) => {
        const sums = join(path, 'SHA256SUMS');
        writeFileSync(sums, readFileSync(sums, 'utf8').replace(/^.*junit\.xml\n/m, '$&$&'));
      },
      /SHA256SUMS names a file twice/,
    ],
    [
      'of another edition, whose report names another target,',
      (path) => {
        for (const [name, found, instead] of [
          ['exchanges.ndjson', /"kco":"[^"]*"/, '"kco":"0.0.1"'],
          ['report.json', '"target": "sandbox"', '"target": "playground"'],
        ] as const) {
          const file = join(path, name);
          writeFileSync(file, readFileSync(file, 'utf8').replace(found, instead));
        }
        seal(path);
      },
      /is judged otherwise than its report\.json says \(target\)/,
    ],
    [
      'whose report was bettered and whose digests were written anew',
      (path) => {
        const report = join(path, 'report.json');
        writeFileSync(report, readFileSync(report, 'utf8').replace('"judged": 1,', '"judged": 9,'));
        seal(path);
      },
      /is judged otherwise than its report\.json says \(.*\): so the report was not made from this record/,
    ],
    ...(['report.html', 'junit.xml', 'report.json'] as const).map(
      (name) =>
        [
          `whose ${name} was bettered in its words, with a digest to fit,`,
          (path: string) => {
            const page = join(path, name);
            writeFileSync(page, readFileSync(page, 'utf8').replace(/\n/, ' \n'));
            seal(path);
          },
          new RegExp(`${name.replace('.', '\\.')} in run is not what this record gives, so it was not made from it`),
        ] as const,
    ),
    [
      'of which a newer edition made the report',
      (path) => {
        const report = join(path, 'report.json');
        const newer = readFileSync(report, 'utf8').replace(/"kco": "[^"]*"/, '"kco": "99.0.0", "more": 1');
        writeFileSync(report, newer.replace('"verdict": "conformant"', '"verdict": "splendid"'));
        seal(path);
      },
      /kco 99\.0\.0 made it, and this is kco [\d.]+; read it with that edition/,
    ],
  ];
  for (const [about, spoil, says] of spoilt) {
    it(`${about} is no evidence`, async (test) => {
      const path = copied(test);
      spoil(path);
      const { exit, stdout, stderr } = await reported(path, '--verify');
      assert.deepEqual([exit, stdout], [2, '']);
      assert.match(stderr, says);
    });
  }

  it('says what was added to it later', async (test) => {
    const path = copied(test);
    writeFileSync(join(path, 'note.txt'), 'all good');
    mkdirSync(join(path, 'more'));
    symlinkSync('/dev/null', join(path, 'page.html'));
    const { stderr } = await reported(path, '--verify');
    assert.match(stderr, /nobody vouches for what was added later: more, note\.txt, page\.html$/m);
  });

  it('is not judged by other terms than its own while it is verified', async (test) => {
    const { exit, stderr } = await reported(copied(test), '--verify', '--strict');
    assert.equal(exit, 2);
    assert.match(stderr, /leave out --config and --strict/);
  });
});

describe('a run that is held against another', () => {
  it('fails where a check has vanished, and says so of a baseline in each form', async (test) => {
    const path = copied(test);
    const baseline = join(dirname(path), 'report.json');
    const text = readFileSync(join(path, 'report.json'), 'utf8');
    writeFileSync(
      baseline,
      text.replace(/"requirement": "checkout\.unknown-id-refused"/, '"requirement": "checkout.of-old"'),
    );
    const gone = await reported(path, '--against', 'report.json');
    assert.equal(gone.exit, 1);
    assert.match(gone.stdout, /^✗ vanished: checkout\.of-old \(not in this kco\)$/m);
    for (const same of ['run', 'run/report.json', 'run/exchanges.ndjson']) {
      const { exit, stdout } = await reported(path, '--against', same);
      assert.equal(exit, 0);
      assert.match(stdout, new RegExp(`Held against ${same}:\n· nothing differs`));
    }
  });

  it('is not held against what is no report', async (test) => {
    const path = copied(test);
    writeFileSync(join(dirname(path), 'other.json'), '{}');
    const { exit, stderr } = await reported(path, '--against', 'other.json');
    assert.equal(exit, 2);
    assert.match(stderr, /other\.json is no report that this kco can read/);
  });
});

describe('the statement about a run', () => {
  it('is made on the terms of the record alone, whatever kco.yaml lies there', async (test) => {
    const path = copied(test);
    writeFileSync(join(dirname(path), 'kco.yaml'), 'this is: [no kco.yaml');
    assert.equal((await reported(path, '--attest')).exit, 0);
    const { exit, stderr } = await reported(path, '--attest', '--config', 'kco.yaml');
    assert.equal(exit, 2);
    assert.match(stderr, /--attest judges on the terms of the record alone: leave out --config and --strict/);
  });

  it('has its files as its subject, and its requirements as its tests', async (test) => {
    const path = copied(test);
    const { exit, stderr } = await reported(path, '--attest', 'statement.json');
    assert.equal(exit, 0);
    assert.match(stderr, /run is verified: [\s\S]* the statement is in statement\.json/);
    const statement = JSON.parse(readFileSync(join(dirname(path), 'statement.json'), 'utf8'));
    assert.deepEqual(
      [statement._type, statement.predicateType],
      ['https://in-toto.io/Statement/v1', 'https://in-toto.io/attestation/test-result/v0.1'],
    );
    const sums = statement.subject.map(
      (one: { name: string; digest: { sha256: string } }) => `${one.digest.sha256}  ${one.name}\n`,
    );
    assert.equal(sums.join(''), readFileSync(join(path, 'SHA256SUMS'), 'utf8'));
    const { result, configuration, passedTests, warnedTests, failedTests } = statement.predicate;
    assert.deepEqual([result, warnedTests, failedTests], ['PASSED', [], []]);
    assert.ok(passedTests.includes('checkout.unknown-id-refused'));
    assert.match(configuration[0].uri, /^pkg:npm\/kco-conformance@/);
    assert.ok(
      configuration
        .slice(1)
        .every(({ digest }: { digest: { sha256: string } }) => /^[0-9a-f]{64}$/.test(digest.sha256)),
    );
  });

  it('lies beside the run where no file is named, and is not made of a spoilt one', async (test) => {
    const path = copied(test);
    await reported(path, '--attest');
    assert.ok(readdirSync(dirname(path)).includes('run.intoto.json'));
    rmSync(join(path, 'junit.xml'));
    const { exit, stderr } = await reported(path, '--attest');
    assert.equal(exit, 2);
    assert.match(stderr, /junit\.xml is missing/);
  });
});
