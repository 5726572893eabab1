import type { PlayedScenario, Report } from '../../../generated/conformance.ts';
import type { Terminal } from '../../io/terminal.ts';
import { openIn } from '../../requirements/profiles.ts';
import { bar } from '../bar.ts';
import { liveLine } from '../live-line.ts';

/** Tells how far a certification has come, and in the end what it comes to. */
export interface Progress {
  /** Called after each scenario. */
  scenario(played: PlayedScenario, nth: number, of: number): void;
  /** Leaves the terminal as it was. */
  done(): void;
  /** Says in plain words what was played, what it means and what to do next. */
  end(report: Report): void;
}

const seldom = 25;

const meanings = {
  conformant: 'As far as these scenarios show, this Kustom does what its documentation promises.',
  departs:
    'This Kustom does something else than its documentation promises: above stand where, by which source, and what to do.',
  undecided: 'Nobody can say from this run whether this Kustom does what its documentation promises.',
  broken: 'Our own checks broke, so the run says nothing. That is our mistake: please tell us.',
} as const;

/** The same of a run in which a shop took part. */
const meaningsWithShop = {
  conformant:
    'As far as these scenarios show, this Kustom does what its documentation promises, and the shop what it asks.',
  departs:
    'This Kustom or the shop departs from the documentation: above stand who, where, by which source, and what to do.',
  undecided: 'Nobody can say from this run whether this Kustom and the shop do what the documentation says.',
  broken: meanings.broken,
} as const;

function next({ verdict, target, profile, scenarios, complete, counts }: Report): string {
  if (scenarios.length === 0)
    return 'Next: choose other --tags, --profile or --market, which together leave no scenario; --dry-run lists some.';
  if (verdict === 'departs' && counts.fail > 0)
    return 'Next: open report.html in the run folder, and play one of them alone with --tags @ID.';
  if (!complete) return 'Next: see to it that the whole record can be written, and play it again.';
  if (verdict !== 'conformant') return 'Next: put right what the last line names, and play it again.';
  if (target === 'sandbox') return 'Next: --target playground plays the same against the real service.';
  return profile === 'certification' ? 'Next: keep the run folder; it is the proof.' : 'Next: --profile certification.';
}

// A person saw that something fails, or an earlier run had more.
const besides = 'No requirement fails here; the run departs for what the last line of the report names.';

function meaningOf({ subject, verdict, counts }: Report): string {
  if (verdict === 'departs' && counts.fail === 0) return besides;
  return (subject === 'both' ? meaningsWithShop : meanings)[verdict];
}

function summary(report: Report): string[] {
  const { scenarios, markets, profile } = report;
  const passed = scenarios.filter(({ status }) => status === 'passed').length;
  const played = scenarios.filter(({ status }) => status !== 'unplayed').length;
  const many = played === scenarios.length ? `${played}` : `${played} of ${scenarios.length}`;
  const open = openIn(profile);
  return [
    `Played ${many} scenarios of the profile ${profile} in ${markets.join(', ')}: ${passed} to the end.`,
    meaningOf(report),
    ...(open === undefined ? [] : [open]),
    'It is a self-assessment, and nobody’s approval.',
    next(report),
  ];
}

/** On a terminal one line that is rewritten, elsewhere a line for every 25; what did not pass is always told. */
export function progress(terminal: Terminal, isQuiet: boolean): Progress {
  const { stderr } = terminal;
  if (isQuiet) return { scenario: () => undefined, done: () => undefined, end: () => undefined };
  const live = liveLine(terminal);
  let elapsedMs = 0;
  let told: string | undefined; // Why the scenario before was left out: the same is not said again for each.
  return {
    scenario({ name, status, problem, took_ms }, nth, of) {
      const line = `kco: ${nth} of ${of}  ${name}: ${status === 'unplayed' ? `not played: ${problem}` : `${status} (${took_ms} ms)`}`;
      elapsedMs += took_ms;
      const isTold = status === 'unplayed' && problem === told;
      told = status === 'unplayed' ? problem : undefined;
      if (isTold) return;
      if (status !== 'passed' || (!live.isSeen && (nth % seldom === 0 || nth === of))) live.say(line);
      live.show(`kco: ${bar(nth, of, elapsedMs)}  ${name}`);
    },
    done: live.done,
    end(report) {
      stderr.write(`kco: ${summary(report).join('\n     ')}\n`);
    },
  };
}
