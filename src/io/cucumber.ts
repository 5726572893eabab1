import { join, relative, resolve } from 'node:path';
import { Writable } from 'node:stream';
import type { ISupportCodeLibrary } from '@cucumber/cucumber/api';
import type { Envelope, Pickle, TestCase, TestStepResult } from '@cucumber/messages';
import type { PlayedScenario } from '../../generated/conformance.ts';
import { measureNatively } from './native-indices.ts';

/** A step that is about to be taken. */
export interface PlayedStep {
  readonly text: string;
  readonly kind: 'given' | 'when' | 'then';
  readonly isFirst: boolean;
}

/** What is to be played. */
export interface Play {
  /** The folder that ids of scenarios are told from. */
  readonly root: string;
  readonly features: readonly string[];
  readonly steps: readonly string[];
  readonly tags?: string;
  /** A regular expression: scenarios with another name are left out. */
  readonly name?: string;
  /** Only tells what would be played. */
  readonly dryRun?: boolean;
  /** True where the steps are TypeScript: ts-node then reads them, without checking their types. */
  readonly isTypeScript: boolean;
  /** Told of every scenario before it is played, by its id. */
  readonly onBegin?: (id: string) => void;
  /** Told of every step before it is taken: its sentence, and what it is for. The first of a scenario begins a new one. */
  readonly onStep?: (step: PlayedStep) => void;
  /** Why a scenario is left out that the steps now leave out, and what Kustom did in its place. */
  readonly whyNot?: () => Pick<PlayedScenario, 'problem' | 'other_way'> | undefined;
  /** Told of every scenario once it has been played. */
  readonly onScenario: (scenario: PlayedScenario, nth: number, of: number) => void;
}

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });

/** Reads Cucumber's stream of messages: what was to be played, and how each of it ended. */
class Reader {
  readonly played: PlayedScenario[] = [];
  readonly #pickles = new Map<string, Pickle>();
  readonly #cases = new Map<string, Pickle>();
  readonly #steps = new Map<string, PlayedStep>();
  readonly #running = new Map<string, { pickle: Pickle; began: number; results: TestStepResult[] }>();
  readonly #play: Play;

  constructor(play: Play) {
    this.#play = play;
  }

  read({ pickle, testCase, testCaseStarted, testStepStarted, testStepFinished, testCaseFinished }: Envelope): void {
    if (pickle) this.#pickles.set(pickle.id, pickle);
    if (testCase) {
      const found = this.#pickles.get(testCase.pickleId);
      if (found) this.#cases.set(testCase.id, found);
      if (found && this.#play.onStep) this.#readSteps(testCase, found);
    }
    if (testCaseStarted) {
      const found = this.#cases.get(testCaseStarted.testCaseId);
      if (found) this.#begin(testCaseStarted.id, found);
    }
    const step = testStepStarted && this.#steps.get(testStepStarted.testStepId);
    if (step) this.#play.onStep?.(step);
    if (testStepFinished)
      this.#running.get(testStepFinished.testCaseStartedId)?.results.push(testStepFinished.testStepResult);
    if (testCaseFinished) this.#finish(testCaseFinished.testCaseStartedId);
  }

  /** What is there to be played, of which nothing has been. */
  planned(): PlayedScenario[] {
    return [...this.#cases.values()].map((pickle) => ({ ...this.#about(pickle), status: 'unplayed', took_ms: 0 }));
  }

  #about({ uri, location, name, tags }: Pickle): Pick<PlayedScenario, 'id' | 'name' | 'tags'> {
    const { root } = this.#play;
    const id = `${relative(root, resolve(root, uri))}:${location?.line ?? 0}`;
    return { id, name, tags: tags.map((tag) => tag.name) };
  }

  #readSteps({ testSteps }: TestCase, { steps }: Pickle): void {
    for (const { id, pickleStepId } of testSteps) {
      const found = steps.find((step) => step.id === pickleStepId);
      if (found) this.#steps.set(id, { text: found.text, kind: kindOf(found), isFirst: found === steps[0] });
    }
  }

  #begin(id: string, pickle: Pickle): void {
    this.#play.onBegin?.(this.#about(pickle).id);
    this.#running.set(id, { pickle, began: performance.now(), results: [] });
  }

  #finish(id: string): void {
    const running = this.#running.get(id);
    if (!running) return;
    const { pickle, began, results } = running;
    const took_ms = Math.round(performance.now() - began);
    const scenario: PlayedScenario = { ...this.#about(pickle), ...outcome(results, this.#play), took_ms };
    this.played.push(scenario);
    this.#play.onScenario(scenario, this.played.length, this.#cases.size);
  }
}

function kindOf({ type }: Pickle['steps'][number]): PlayedStep['kind'] {
  if (type === 'Context') return 'given';
  return type === 'Action' ? 'when' : 'then';
}

/** Failed where a step threw; unplayed where one has no definition, or was left out. */
function outcome(
  results: readonly TestStepResult[],
  { whyNot }: Play,
): Pick<PlayedScenario, 'status' | 'problem' | 'other_way'> {
  const failed = results.find(({ status }) => status === 'FAILED');
  if (failed) return { status: 'failed', problem: failed.exception?.message ?? failed.message ?? 'a step failed' };
  const odd = results.find(({ status }) => status !== 'PASSED');
  if (!odd) return { status: 'passed' };
  const reason = odd.status === 'SKIPPED' ? whyNot?.() : undefined;
  return { status: 'unplayed', ...(reason ?? { problem: `a step is ${odd.status.toLowerCase()}` }) };
}

/** The steps that this process has read, by their patterns: Node reads a file once, and whoever registers nothing has no steps. */
const supports = new Map<string, ISupportCodeLibrary>();

/** Plays scenarios one after another with cucumber-js, in this process, and tells how each ended. */
export async function play(scenes: Play): Promise<PlayedScenario[]> {
  // ts-node and Cucumber use what Node has deprecated: nothing that our users can mend. The loader's thread reads the variable.
  process.noDeprecation = true;
  process.env.NODE_NO_WARNINGS = '1';
  if (scenes.isTypeScript) {
    process.env.TS_NODE_TRANSPILE_ONLY = 'true';
    process.env.TS_NODE_PROJECT = join(scenes.root, 'tsconfig.json');
  }
  measureNatively();
  const { loadConfiguration, runCucumber } = await import('@cucumber/cucumber/api');
  // It needs nothing of the environment, and CUCUMBER_PUBLISH_TOKEN alone would make it upload what was played.
  const environment = { cwd: scenes.root, stdout: nowhere(), stderr: nowhere(), env: {} };
  // Told from the root on: these are patterns, and a bracket in the name of a folder above would be part of one.
  const fromRoot = (patterns: readonly string[]) => patterns.map((pattern) => relative(scenes.root, pattern));
  const provided = {
    paths: fromRoot(scenes.features),
    publish: false,
    import: fromRoot(scenes.steps),
    // By address: Cucumber looks for loaders from the folder that the person stands in.
    loader: scenes.isTypeScript ? [import.meta.resolve('ts-node/esm')] : [],
    ...(scenes.tags ? { tags: scenes.tags } : {}),
    ...(scenes.name ? { name: [scenes.name] } : {}),
    dryRun: scenes.dryRun ?? false,
  };
  const { runConfiguration } = await loadConfiguration({ file: false, provided }, environment);
  const reader = new Reader(scenes);
  const support = supports.get(JSON.stringify(provided.import)) ?? runConfiguration.support;
  const done = await runCucumber({ ...runConfiguration, support }, environment, (envelope) => reader.read(envelope));
  supports.set(JSON.stringify(provided.import), done.support);
  return scenes.dryRun ? reader.planned() : reader.played;
}
