import type { Terminal } from '../../io/terminal.ts';
import type { Heard } from '../../usage/heard.ts';
import { unheardOf } from '../../usage/unheard.ts';

const most = 8;

function named(names: readonly string[]): string {
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join(', ')} and ${more} more` : names.join(', ');
}

/** Tells what a shop uses and its record does not show, because any change there counts as hitting it. */
export function tellUnheard(heard: Heard, { stderr }: Terminal): void {
  const { callbacks, answers, bodies } = unheardOf(heard);
  const counts = 'so every change there counts as hitting you';
  if (answers.length > 0) stderr.write(`kco: no answer was recorded to ${named(answers)}, ${counts}.\n`);
  if (bodies.length > 0) stderr.write(`kco: the body was not written down of ${named(bodies)}, ${counts}.\n`);
  if (callbacks.length === 0) return;
  stderr.write(`kco: your orders ask for ${named(callbacks)}, and none was recorded, ${counts}.\n`);
}

/** Tells why nothing is judged of a record that holds no word of Kustom's, and what judges the rest. */
export function tellSilence(words: readonly string[], { stderr }: Terminal): void {
  const records = words.join(' ');
  stderr.write(
    `kco: nothing that Kustom said is in ${records}, so nothing can be held against its description. Record the answers too (kco proxy, or a HAR); what the shop says is judged by kco check ${records}.\n`,
  );
}
