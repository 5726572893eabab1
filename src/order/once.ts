/** The same function, which works each answer out once for each object it is asked about, and forgets it with the object. */
export function once<About extends object, Answer>(work: (about: About) => Answer): (about: About) => Answer {
  const known = new WeakMap<About, { readonly answer: Answer }>();
  return (about) => {
    const found = known.get(about) ?? { answer: work(about) };
    known.set(about, found);
    return found.answer;
  };
}
