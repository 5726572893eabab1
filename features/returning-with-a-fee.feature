Feature: Returning with a fee
  In some countries the merchant may keep a fee for what comes back. The fee is a line that takes money off the refund.

  Rule: The fee is part of the refund

    @om.refund-answers-created @om.read-states-refunds @om.amounts-follow
    @om.refund-read-back @order.return-fee-sum @order.return-fee-reduces
    Scenario Outline: Everything comes back in <market>
      Given a merchant in <market>
      And the merchant has sold five yellow T-shirts
      And the merchant has captured everything
      When the merchant gives back everything less a fee
      And the merchant looks at the refund
      And the merchant looks at the sale
      Then the fee is a part of the refund
      And the sale tells of the refund
      And the refund is as it was asked for

      Examples:
        | market          |
        | Sweden          |
        | Norway          |
        | Finland         |
        | Denmark         |
        | Germany         |
        | the Netherlands |
        | Austria         |
        | Spain           |
        | France          |

    @om.allowed-refund-accepted @om.read-states-refunds @om.amounts-follow
    Scenario Outline: The merchant waives the fee in <market>
      Given a merchant in <market>
      And the merchant has sold five yellow T-shirts
      And the merchant has captured everything
      And the merchant has given back everything less a fee
      When the merchant gives back the rest
      And the merchant looks at the sale
      Then the money is given back
      And the sale tells of the refund

      Examples:
        | market  |
        | Sweden  |
        | Germany |
