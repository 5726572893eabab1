import { type BasketName, basketNames } from '../src/driver/baskets.ts';
import { inquiries } from '../src/driver/inquiries.ts';
import { markets } from '../src/driver/markets.ts';
import { type QuestionName, questionNames } from '../src/driver/open-questions.ts';
import { type PortionName, portionNames } from '../src/driver/portions.ts';
import { schedules } from '../src/driver/schedules.ts';
import { type SituationName, situationNames } from '../src/driver/situations.ts';
import { type Bringing, bringings } from '../src/driver/visitor.ts';
import { defineParameterType } from '../src/library/steps.ts';

/** The longest name first: a regular expression takes the first alternative that fits. */
function anyOf(names: readonly string[]): RegExp {
  return new RegExp([...names].sort((a, b) => b.length - a.length).join('|'));
}

defineParameterType({ name: 'basket', regexp: anyOf(basketNames), transformer: (name) => name as BasketName });

defineParameterType({ name: 'bringing', regexp: anyOf(bringings), transformer: (name) => name as Bringing });

defineParameterType({
  name: 'market',
  regexp: anyOf(markets.map(({ name }) => name)),
  transformer: (name) => markets.find((market) => market.name === name)?.code,
});

defineParameterType({ name: 'portion', regexp: anyOf(portionNames), transformer: (name) => name as PortionName });

defineParameterType({ name: 'situation', regexp: anyOf(situationNames), transformer: (name) => name as SituationName });

defineParameterType({
  name: 'inquiry',
  regexp: anyOf([...new Set(inquiries.map(({ name }) => name))]),
  transformer: (name) => name,
});

defineParameterType({
  name: 'schedule',
  regexp: anyOf(schedules.map(({ name }) => name)),
  transformer: (name) => name,
});

defineParameterType({ name: 'question', regexp: anyOf(questionNames), transformer: (name) => name as QuestionName });
