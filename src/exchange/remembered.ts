const most = 1_000;
const longest = 60;

/** The same question, whose answers for the first thousand short texts are remembered: names come again and again. */
export function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const answer = ask(text);
    if (known.size < most && text.length <= longest) known.set(text, answer);
    return answer;
  };
}
