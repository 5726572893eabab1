/** What the help of `kco requirements` shows. */
export const requirementsExamples = [
  ['kco requirements', 'the whole catalogue'],
  ['kco requirements om', 'those of one area'],
  ['kco requirements order.line-tax', 'its source, its remedy and an example'],
  ['kco requirements --coverage runs/2026-11-22T10-14-00', 'what was exercised, and by which scenario'],
] as const;
