import type { GateDone } from './done.ts';

// One connection that failed can have been an accident.
const gone = 2;

/** Where the shop answered for a while and nobody listened any more after that: it went down, which says nothing of its answers. */
function wentDown({ run }: GateDone): string[] {
  const calls = run.exchanges.filter(({ from }) => from === 'kustom');
  const last = calls.findLast(({ response }) => typeof response?.status === 'number');
  const after = last ? calls.slice(calls.indexOf(last) + 1) : [];
  const refused = after.filter(({ response }) => response?.status === 'refused');
  if (!last || refused.length < gone) return [];
  return [
    `the shop stopped listening after ${last.id}: ${refused.length} later calls found nobody; its own log says why`,
  ];
}

/** Where nothing but "unknown" was answered, the addresses are those of nobody. */
function unknownAddresses({ run }: GateDone): string[] {
  const answers = run.exchanges.flatMap(({ from, response }) =>
    from === 'kustom' && response ? [response.status] : [],
  );
  if (answers.length === 0 || !answers.every((status) => status === 404 || status === 405)) return [];
  return [
    'every call was answered 404 or 405: the callbacks have other addresses; write them into kco.yaml under callbacks',
  ];
}

/** Where every purchase was denied, the word for it: rightly so, of orders that the shop did not make; but then no approval was seen. */
function neverApproved({ run }: GateDone): string[] {
  const answers = run.exchanges.flatMap(({ operation, response }) =>
    operation === 'validation' && typeof response?.status === 'number' ? [response.status] : [],
  );
  if (answers.length === 0 || answers.includes(200)) return [];
  const all = `validation: ${answers.length} answered, none with 200: how the shop approves was not seen`;
  return [
    `${all}. It may be right to deny orders that it did not make; play it once with an order of its own (\`kco sandbox\`)`,
  ];
}

/** The probe's answers that are no count: a mistake in the settings, and no departure. */
function oddProbes({ run }: GateDone): string[] {
  const odd = run.exchanges.filter(({ operation, response }) => operation === 'probe' && response?.status !== 200);
  const [first] = odd;
  return first ? [`the probe answered ${first.response?.status}, so nobody counted the shop’s orders`] : [];
}

/** Without a probe nobody sees what became of a purchase in the shop's own books. */
function notCounted({ run, probe }: GateDone): string[] {
  const isTold = run.exchanges.some(({ operation }) => operation === 'push');
  if (probe !== undefined || !isTold) return [];
  return ['not counted: kco.yaml names no probe, so nobody saw whether one purchase is one order in the shop'];
}

const known = '{checkout.order.id}';
const braced = /\{[^{}]*\}|%7B[^{}%]*%7D/gi;

/** What looks like a placeholder in an address and is none: it is called as it stands. */
function oddPlaceholders({ urls, probe }: GateDone): string[] {
  const all = Object.entries({ ...urls.questions, ...urls.tidings, ...(probe === undefined ? {} : { probe }) });
  return all.flatMap(([name, url]) => {
    const [odd] = [...url.matchAll(braced)].map(([found]) => found).filter((found) => found !== known);
    return odd === undefined
      ? []
      : [`${name}: ${odd} in its address is no placeholder, and was sent as it stands; Kustom fills in ${known}`];
  });
}

/** What may explain the answers of a shop, or limits what they show. */
export function hints(gate: GateDone): string[] {
  return [wentDown, unknownAddresses, oddPlaceholders, neverApproved, oddProbes, notCounted].flatMap((hint) =>
    hint(gate),
  );
}

/** What to do with a gate that ends with 0: what is only in doubt, or only a part of it, is no reason to rely on it. */
function fit({ judged, run, urls, origin }: GateDone): string {
  const doubted = judged.judgements.filter(({ verdict }) => verdict === 'warn').map(({ requirement }) => requirement);
  if (doubted.length > 0)
    return `next: look into what is in doubt (${doubted.join(', ')}); it ends with 0, and with 1 under --strict`;
  if (run.shard)
    return 'next: this was one part; `kco report` makes one report of all, and says whether the shop may be deployed';
  if (!run.insists) return 'next: this was one schedule; the whole gate says whether the shop may be deployed';
  if (origin === undefined && Object.keys(urls.tidings).length > 0)
    return 'next: add --sandbox-port, so that what was not sent is seen as well; what was asked ends with 0';
  return 'next: let the pipeline run this before each deployment; it ends with 0';
}

/** What to do next, by what the gate came to. */
export function next(gate: GateDone): string {
  const { judged, run } = gate;
  switch (judged.verdict) {
    case 'conformant':
      return fit(gate);
    case 'departs':
      return 'next: the findings above say what to do; `kco requirements ID` explains one';
    case 'undecided':
      return run.exchanges.some(({ response }) => typeof response?.status === 'number')
        ? 'next: what is missing stands above; a requirement that need not be seen goes into kco.yaml under unseen_ok'
        : 'next: see that the shop answers at that address, and run the same again';
    case 'broken':
      return 'next: report this to us, with the run folder';
  }
}
