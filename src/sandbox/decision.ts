import type { Decision, FraudDecision, FraudRequest } from '../../generated/conformance.ts';
import * as fits from '../../generated/validators/control.js';
import type { Answered, Asked } from '../exchange/handler.ts';
import { segments } from '../exchange/operation.ts';
import type { Simulator } from '../simulator/simulator.ts';
import { type Call, jsonAnswer, problem } from './call.ts';
import type { Mail } from './mail.ts';
import { actCall } from './shopper.ts';

/** Who decides, and who tells the merchant of it. */
interface Deciding extends Pick<Simulator, 'decides'> {
  /** Absent where no merchant is called. */
  readonly post?: Pick<Mail, 'tell'>;
}

/** What became of the decision whether a purchase is a fraud, as the sandbox tells it. */
function decided({ decides, post }: Deciding, asked: Asked, fraud: FraudDecision, isTold: boolean): Answered {
  const outcome = decides(segments(asked.target)[2] ?? '', fraud);
  if (!outcome) return problem(404, { problem: 'no bought order has this id' });
  if ('problem' in outcome) return problem(409, outcome);
  const { order_id, status } = outcome;
  if (isTold) post?.tell(`FRAUD_RISK_${fraud}`, order_id);
  return jsonAnswer(200, { order_id, status, fraud_status: fraud } satisfies Decision);
}

/** The call by which somebody decides about a purchase that is pending. */
export function decisionCalls(simulated: Deciding): Call[] {
  return [
    actCall<FraudRequest>(
      'fraud',
      fits.FraudRequest,
      { status: 'ACCEPTED' },
      ({ status, notification = true }, asked) => decided(simulated, asked, status, notification),
    ),
  ];
}
