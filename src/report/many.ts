/** `1 change`, `3 changes`: how many there are of what; `more`: how it is called where it is not one. */
export function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}
