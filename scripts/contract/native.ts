/** Says why Pact cannot be used on this machine, and that nothing else needs it; undefined where it can. */
export async function whyNoPact(): Promise<string | undefined> {
  try {
    const { PactV4 } = await import('@pact-foundation/pact');
    new PactV4({ consumer: 'nobody', provider: 'nothing', logLevel: 'error' }).addInteraction();
    return undefined;
  } catch (thrown) {
    const [reason] = (thrown as Error).message.split('\n', 1);
    return `The native part of Pact does not load here: ${reason}\nContracts need it, and nothing else does.`;
  }
}
