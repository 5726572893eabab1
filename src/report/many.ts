/** `1 change`, `3 changes`: how many there are of what; `more`: how it is called where it is not one. */
export function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** A whole number as people write it: `3 088`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}
