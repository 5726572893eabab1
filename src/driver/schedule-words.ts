import type { Schedule, Step, Tiding, Which } from './schedule.ts';

const calls: Readonly<Record<Tiding, string>> = {
  push: 'Kustom sends the push about',
  confirmation: 'the browser asks for the confirmation page of',
  notification: 'Kustom sends the notification about',
};

const about: Readonly<Record<Which, string>> = {
  'the order': 'the order',
  'the other order': 'the other order',
  'an order that nobody has': 'an order that nobody has',
  'an id that is none': 'an id that is none',
};

function sent({ calls: sends }: Extract<Step, { do: 'send' }>): string {
  const all = sends.map((one) => `${calls[one.sends]} ${about[one.about]}`);
  return all.length === 1 ? `${all[0]}` : `at the same time: ${all.join('; ')}`;
}

function upset({ with: trouble }: Extract<Step, { do: 'upset' }>): string {
  const { fault, operation, status, delay_ms = 0, times = 1 } = trouble;
  const often = times === 1 ? 'the next time' : `the next ${times} times`;
  switch (fault) {
    case 'status':
      return `${operation} about the order is answered ${status} ${often}`;
    case 'delay':
      return `${operation} about the order is answered after ${delay_ms / 1_000} seconds ${often}`;
    case 'cut':
      return `${operation} about the order meets a connection that is cut ${often}`;
    case 'lost-answer':
      return `${operation} about the order is done and its answer lost ${often}`;
  }
}

function inWords(step: Step): string {
  switch (step.do) {
    case 'buy': {
      const whom = step.persona === 'pending' ? ', and Kustom still has to look for fraud' : '';
      const tells = step.tells ? '; the pushes come when they are due' : '';
      return `a shopper buys ${about[step.which]}${whom}${tells}`;
    }
    case 'send':
      return sent(step);
    case 'upset':
      return upset(step);
    case 'pass':
      return `${step.says} pass by the sandbox’s clock`;
    case 'decide':
      return `Kustom decides about the suspicion: ${step.as}`;
    case 'cancel':
      return 'somebody cancels the order at Kustom';
    case 'count':
      return 'the shop is asked how many orders it keeps for it';
  }
}

/** The steps of a schedule in words, numbered, one a line. */
export function stepsOf({ steps }: Schedule): string[] {
  return steps.map((step, nth) => `${nth + 1}. ${inWords(step)}`);
}
