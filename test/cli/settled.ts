/**
 * A report, in JSON, HTML or JUnit, without what differs from one run to the next: times, and what a page shows of the
 * exchanges, in which each run has masks of its own.
 */
export function settled(text: string): string {
  return text
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z?/g, '<time>')
    .replaceAll(/"took_ms": [\d.]+/g, '<took>')
    .replaceAll(/ time="[\d.]+"/g, ' <took>')
    .replaceAll(/, \d+ ms\b|(?<=<span class="quiet">)\d+ ms/g, '<took>')
    .replaceAll(/\bkey-[0-9a-f]{32}\b/g, '<masked>')
    .replaceAll(/<pre>.*?<\/pre>/gs, '<masked>');
}
