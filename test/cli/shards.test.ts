import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { RecordHead, Report } from '../../generated/conformance.ts';
import { run } from '../../src/cli/main.ts';
import { recordPaths } from '../../src/io/input.ts';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder, merchant } from '../support/commands.ts';
import { settled } from './settled.ts';

const ofWhole = ['certify', '--quiet', '--profile', 'smoke', '--market', 'DE'];
const count = 5;
const names = Array.from({ length: count }, (_, index) => `shard-${index + 1}`);

/** The records of a whole run and of its shards, by the folders that they are in. */
const records = new Map<string, string>();

/** Writes the records into a fresh folder, each changed, and says what `kco report` makes of some of them. */
async function reported(
  test: TestContext,
  folders: readonly string[],
  change: (record: string, name: string) => string = (record) => record,
) {
  const cwd = freshFolder(test);
  for (const [name, record] of records) writeFileSync(join(cwd, name), change(record, name));
  const { terminal, stdout, stderr } = keptTerminal(cwd);
  const files = ['html', 'junit'].map((name) => join(cwd, `report.${name}`));
  const formats = ['json', `html=${files[0]}`, `junit=${files[1]}`].flatMap((format) => ['--format', format]);
  const exit = await run(['report', ...folders, ...formats], terminal);
  const written = () => files.map((file) => readFileSync(file, 'utf8'));
  const all = () => [stdout(), ...written()].map(settled);
  return { exit, stderr: stderr(), text: stdout(), all, report: () => JSON.parse(stdout()) as Report };
}

// Without the whole texts in the message, which are longer than anybody reads.
function sameTexts(some: readonly string[], others: readonly string[]): void {
  for (const [nth, text] of some.entries()) {
    const lines = others[nth]?.split('\n') ?? [];
    for (const [index, line] of text.split('\n').entries()) assert.equal(line, lines[index], `line ${index + 1}`);
  }
  assert.deepEqual(
    some.map(({ length }) => length),
    others.map(({ length }) => length),
  );
}

function headOf(record: string): RecordHead {
  return JSON.parse(record.split('\n', 1)[0] ?? '');
}

function withHead(record: string, change: (head: RecordHead) => RecordHead): string {
  const [, ...rest] = record.split('\n');
  return [JSON.stringify(change(headOf(record))), ...rest].join('\n');
}

describe('a certification in five shards', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'kco-'));
  after(() => rmSync(cwd, { recursive: true }));
  before(async () => {
    const runs = [['whole'], ...names.map((name, index) => [name, '--shard', `${index + 1}/${count}`])];
    for (const [name = '', ...words] of runs) {
      const { terminal, stderr } = keptTerminal(cwd);
      const exit = await run([...ofWhole, '--out', name, ...words], terminal);
      assert.equal(exit, 0, stderr());
      records.set(name, readFileSync(recordPaths(join(cwd, name))[0] ?? '', 'utf8'));
    }
  });

  it('has the report of the whole run', async (test) => {
    const [whole, merged] = [await reported(test, ['whole']), await reported(test, names.toReversed())];
    assert.equal(whole.exit, 0);
    assert.equal(merged.exit, 0);
    sameTexts(merged.all(), whole.all());
  });

  it('has it where Kustom departs, too, to the id of each call', async (test) => {
    const wrong = (record: string) => record.replaceAll('"status":201', '"status":200');
    const [whole, merged] = [await reported(test, ['whole'], wrong), await reported(test, names, wrong)];
    assert.deepEqual([whole.exit, merged.exit], [1, 1]);
    assert.ok(whole.report().judgements.flatMap(({ findings }) => findings).length > 1);
    sameTexts(merged.all(), whole.all());
  });

  it('asks of no shard alone what the profile insists on', async (test) => {
    const { exit, report } = await reported(test, ['shard-1']);
    assert.equal(exit, 0);
    assert.deepEqual(report().shard, { nth: 1, of: count });
    const missing = (await reported(test, names.slice(1))).report();
    assert.deepEqual([missing.verdict, missing.shard], ['undecided', undefined]);
    assert.match(missing.because, /shard 1 of 5 is missing/);
  });

  /** What `kco report` makes of a path, where these shards lie in folders of their own below the folder `all`. */
  async function found(test: TestContext, shards: readonly string[], ...paths: readonly string[]) {
    const cwd = freshFolder(test);
    for (const name of names) mkdirSync(join(cwd, 'all', name), { recursive: true });
    for (const name of shards) {
      mkdirSync(join(cwd, 'all', name, 'run'));
      writeFileSync(join(cwd, 'all', name, 'run/exchanges.ndjson'), records.get(name) ?? '');
    }
    const { terminal, stdout, stderr } = keptTerminal(cwd);
    const exit = await run(['report', ...paths, '--format', 'json'], terminal);
    return { exit, stderr: stderr(), because: exit < 3 && stdout() ? (JSON.parse(stdout()) as Report).because : '' };
  }

  it('is found below a folder that holds the folders of all shards', async (test) => {
    for (const path of ['all', '.']) assert.equal((await found(test, names, path)).exit, 0);
  });

  it('is undecided where only one shard came to lie in a folder, and judged alone where that is named', async (test) => {
    const lone = await found(test, ['shard-2'], 'all/shard-2');
    assert.equal(lone.exit, 2);
    assert.match(lone.because, /shard 1 of 5 is missing; shard 3 of 5 is missing/);
    assert.equal((await found(test, ['shard-2'], 'all/shard-2/run')).exit, 0);
  });

  it('has a report where the folder of a shard is empty, and none where all are', async (test) => {
    const folders = names.map((name) => `all/${name}`);
    const { exit, because, stderr } = await found(test, names.slice(1), ...folders);
    assert.deepEqual([exit, because], [2, 'not everything could be judged: shard 1 of 5 is missing']);
    assert.match(stderr, /there is no run in all\/shard-1; the others are read without it/);
    const none = await found(test, [], ...folders);
    assert.deepEqual([none.exit, none.because], [2, '']);
    assert.match(none.stderr, /all\/shard-1 is a folder without a recorded run .* “recording to”/);
  });

  it('names the shard that was cut short', async (test) => {
    const cut = (record: string, name: string) =>
      name === 'shard-4' ? record.split('\n').slice(0, 3).join('\n') : record;
    const { exit, report } = await reported(test, names, cut);
    assert.equal(exit, 2);
    assert.deepEqual([report().complete, report().unjudged], [false, ['shard 4 of 5 was cut short']]);
    assert.match(report().because, /shard 4 of 5 was cut short/);
  });

  it('says of a scenario in no shard that nobody has played it', async (test) => {
    const lost = (record: string) =>
      withHead(record, (head) =>
        head.shard ? { ...head, shard: { ...head.shard, plan: [...head.shard.plan, 'a:1'] } } : head,
      );
    const { exit, report } = await reported(test, names, lost);
    assert.equal(exit, 2);
    assert.match(report().because, /no shard has played a:1/);
  });

  const refused: readonly [
    about: string,
    folders: readonly string[],
    change: (record: string, name: string) => string,
    says: RegExp,
  ][] = [
    ['is there twice', ['shard-1', 'shard-1'], (record) => record, /are both shard 1 of 5/],
    ['is a whole run', ['shard-1', 'whole'], (record) => record, /whole is no shard of a run/],
    [
      'is of another run',
      names,
      (record, name) => (name === 'shard-2' ? withHead(record, (head) => ({ ...head, seed: 2 })) : record),
      /shard-1 and shard-2 are not shards of one run: they differ in the seed \(1, 2\)\. Play them again/,
    ],
    [
      'is of another edition',
      names,
      (record, name) => (name === 'shard-3' ? withHead(record, (head) => ({ ...head, kco: '9.9.9' })) : record),
      /shard-1 and shard-3 are not .* in the edition of kco \(.*, 9\.9\.9\)/,
    ],
    [
      'is of another plan',
      names,
      (record, name) =>
        name === 'shard-2'
          ? withHead(record, (head) => ({ ...head, shard: { ...(head.shard ?? assert.fail()), plan: ['a:1'] } }))
          : record,
      /they differ in what there is to play/,
    ],
    [
      'is of another number of shards',
      names,
      (record, name) =>
        name === 'shard-2'
          ? withHead(record, (head) => ({ ...head, shard: { ...(head.shard ?? assert.fail()), of: 4 } }))
          : record,
      /they differ in the number of shards \(5, 4\)/,
    ],
    [
      'has another kco.yaml',
      names,
      (record, name) => (name === 'shard-2' ? withHead(record, (head) => ({ ...head, strict: true })) : record),
      /they differ in what kco\.yaml says/,
    ],
    [
      'was split otherwise',
      names,
      (record, name) =>
        name === 'shard-2'
          ? withHead(records.get('shard-1') ?? '', (head) => ({
              ...head,
              shard: { ...(head.shard ?? assert.fail()), nth: 2 },
            }))
          : record,
      /two shards have played features\/.*: the shards were not split alike/,
    ],
  ];
  for (const [about, folders, change, says] of refused) {
    it(`is refused where one ${about}`, async (test) => {
      const { exit, stderr, text } = await reported(test, folders, change);
      assert.deepEqual([exit, text], [2, '']);
      assert.match(stderr, says);
    });
  }
});

/** What two reports of one certification with a shop have to agree on; of calls at a time, which came first may differ. */
function comparable({ command, judgements, scenarios, verdict, because, counts, subject }: Report) {
  const seen = judgements.map(({ requirement, verdict: own, judged, reason, findings }) => {
    return { requirement, own, judged, reason, found: findings.length };
  });
  const names = scenarios.map(({ id, status }) => `${id} ${status}`);
  return { command, seen, verdict, because, counts, subject, names };
}

it('a certification with a shop in three shards asks everything once, and has the report of the whole', async (test) => {
  const asked: string[] = [];
  const base = await merchant(test, ({ url }, response) => {
    asked.push(url ?? '');
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
  });
  const folder = freshFolder(test);
  const shown = ['shipping_option_update', 'validation'].map(
    (name) => `${name}: "${base}/${name}?order_id={checkout.order.id}"`,
  );
  writeFileSync(join(folder, 'kco.yaml'), `callbacks: { ${shown.join(', ')} }\n`);
  const play = async (...words: readonly string[]) => {
    const { terminal, stdout, stderr } = keptTerminal(folder);
    const exit = await run([...words, '--format', 'json'], terminal);
    assert.ok(exit < 3, stderr());
    return JSON.parse(stdout()) as Report;
  };
  const certify = ['certify', '--quiet', '--market', 'SE', '--tags', '@callback.fee-once or @checkout.abort-answers'];
  const whole = await play(...certify);
  const before = asked.splice(0);
  for (const nth of [1, 2, 3]) await play(...certify, '--shard', `${nth}/3`, '--out', `shard-${nth}`);
  assert.ok(before.length > 10);
  // By their addresses, which name the orders: none is shared, beyond those that one conversation is about.
  assert.deepEqual([asked.length, new Set(asked).size], [before.length, new Set(before).size]);
  const merged = await play('report', 'shard-3', 'shard-1', 'shard-2');
  assert.equal(merged.subject, 'both');
  assert.deepEqual(comparable(merged), comparable(whole));
});

describe('words about shards', () => {
  const table: readonly [words: readonly string[], says: RegExp][] = [
    [['certify', '--shard', '0/5'], /--shard takes a part of a whole, such as 2\/5/],
    [['certify', '--shard', '6/5'], /not “6\/5”/],
    [['certify', '--shard', '-1/5'], /not “-1\/5”/],
    [['certify', '--shard', '1/0'], /not “1\/0”/],
    [['certify', '--shard', '1/2', '--shard-by', 'nowhere'], /cannot read .*nowhere/],
    [['gate', '--shard', 'two'], /not “two”/],
    [['certify', '--shard-by', 'runs'], /name the part as well/],
    [
      ['certify', '--shard', '1/2', '--merchant', 'http://127.0.0.1:1', '--sandbox-port', '0'],
      /in which a shop is told something is not split\. Leave --sandbox-port .* out here, and split .*kco gate --shard/,
    ],
  ];
  for (const [words, says] of table) {
    it(`are refused in ${words.join(' ')}`, async (test) => {
      const { terminal, stderr } = keptTerminal(freshFolder(test));
      assert.equal(await run(words, terminal), 2);
      assert.match(stderr(), says);
    });
  }
});

describe('what is played in a part', () => {
  const smoke = ['certify', '--profile', 'smoke', '--market', 'SE', '--dry-run'];

  /** The scenarios of a part, by their ids. */
  async function planned(cwd: string, ...words: readonly string[]) {
    const { terminal, stdout, stderr } = keptTerminal(cwd);
    const exit = await run([...smoke, ...words], terminal);
    return { exit, stderr: stderr(), ids: [...stdout().matchAll(/^\S+/gm)].map(([id]) => id) };
  }

  it('is the whole in 1/1, and nothing where there are more parts than scenarios, which is said', async (test) => {
    const cwd = freshFolder(test);
    const { ids } = await planned(cwd);
    assert.deepEqual((await planned(cwd, '--shard', '1/1')).ids, ids);
    const { ids: none, stderr } = await planned(cwd, '--shard', '500/500');
    assert.deepEqual(none, []);
    assert.match(stderr, new RegExp(`nothing is played in shard 500 of 500: there are ${ids.length} to play, fewer`));
  });

  it('follows from how long each took in an earlier report, the longest by itself', async (test) => {
    const cwd = freshFolder(test);
    const { ids } = await planned(cwd);
    const { terminal, stderr } = keptTerminal(cwd);
    const play = [...smoke.slice(0, -1), '--quiet', '--out', '.', '--format', 'json=earlier.json'];
    assert.equal(await run(play, terminal), 0, stderr());
    const earlier = JSON.parse(readFileSync(join(cwd, 'earlier.json'), 'utf8')) as Report;
    const [first] = ids;
    const scenarios = earlier.scenarios.map((one) => ({ ...one, took_ms: one.id === first ? 1_000 : 1 }));
    writeFileSync(join(cwd, 'earlier.json'), JSON.stringify({ ...earlier, scenarios }));
    const part = (nth: number) => planned(cwd, '--shard', `${nth}/2`, '--shard-by', 'earlier.json');
    assert.deepEqual((await part(1)).ids, [first]);
    const second = await part(2);
    assert.deepEqual([second.ids, second.stderr.includes('earlier.json')], [ids.slice(1), false]);
    const others = scenarios.map((one) => ({ ...one, id: `${one.id}0000` }));
    writeFileSync(join(cwd, 'earlier.json'), JSON.stringify({ ...earlier, scenarios: others }));
    assert.match((await part(2)).stderr, /earlier\.json says nothing of how long it takes .*split by number/);
  });
});
