const width = 20;

/** How long the rest takes if it goes on like this, in words; nothing for less than a second. Milliseconds. */
function rest(nth: number, of: number, elapsedMs: number): string {
  const seconds = Math.round(((elapsedMs / Math.max(nth, 1)) * (of - nth)) / 1_000);
  if (seconds < 1) return '';
  return seconds < 120 ? `, about ${seconds} s left` : `, about ${Math.round(seconds / 60)} min left`;
}

/** How far something has come, for a terminal: `[█████░░░░░░░░░░░░░░░] 53 of 212, about 6 s left`. */
export function bar(nth: number, of: number, elapsedMs: number): string {
  const full = Math.min(width, Math.round((nth / Math.max(of, 1)) * width));
  return `[${'█'.repeat(full)}${'░'.repeat(width - full)}] ${nth} of ${of}${rest(nth, of, elapsedMs)}`;
}
