/** What loading a native library met; Pact keeps it to itself. Undefined where nothing was refused. */
async function refusalIn(work: () => Promise<void>): Promise<string | undefined> {
  const { dlopen } = process;
  let refused: string | undefined;
  process.dlopen = (...words: readonly unknown[]) => {
    try {
      Reflect.apply(dlopen, process, words);
    } catch (thrown) {
      refused = (thrown as Error).message;
      throw thrown;
    }
  };
  try {
    await work();
    return undefined;
  } catch (thrown) {
    // Where Pact finds no library at all, it goes on without one and trips over that.
    const none = `no library for ${process.platform} on ${process.arch} was found`;
    return refused ?? (thrown instanceof TypeError ? none : (thrown as Error).message);
  } finally {
    process.dlopen = dlopen;
  }
}

/** Says why Pact cannot be used on this machine, and that nothing else needs it; undefined where it can. */
export async function whyNoPact(): Promise<string | undefined> {
  const refusal = await refusalIn(async () => {
    const { PactV4 } = await import('@pact-foundation/pact');
    new PactV4({ consumer: 'nobody', provider: 'nothing', logLevel: 'error' }).addInteraction();
  });
  if (refusal === undefined) return undefined;
  const [reason] = refusal.split('\n', 1);
  return `The native part of Pact does not load here: ${reason}\nContracts need it, and nothing else does.`;
}
