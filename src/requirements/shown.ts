const longest = 60;

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'nothing';
  } catch {
    return 'something nested too deep to be shown'; // The only thing parsed JSON can fail at.
  }
}

/** A value as JSON, cut where it grows long. */
export function shown(value: unknown): string {
  const json = asJson(value);
  return json.length <= longest ? json : `${json.slice(0, longest)}… (${json.length} characters)`;
}
