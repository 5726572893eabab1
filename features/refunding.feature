Feature: Refunding
  What was captured can be given back: all of it, or part by part, and never more.

  Rule: What was captured can be given back

    @om.refund-answers-created @om.allowed-refund-accepted @om.read-states-refunds @om.amounts-follow @om.refund-read-back
    @om.refunded-is-sum @om.allocated-within-refunded @om.allocated-within-captured @om.status-follows
    Scenario Outline: The shopper sends everything back in <market>
      Given a merchant in <market>
      And the merchant has sold five yellow T-shirts and a book
      And the merchant has captured everything
      When the merchant gives back everything
      And the merchant looks at the sale
      And the merchant looks at the refund
      Then the money is given back
      And the sale tells of the refund
      And the refund is as it was asked for
      And the captures know what was given back of them

      Examples:
        | market            |
        | Sweden            |
        | Norway            |
        | Germany           |
        | the United States |

    @contract @om.allowed-refund-accepted @om.read-states-refunds @om.amounts-follow
    Scenario: The shopper keeps the T-shirts
      Given a merchant
      And the merchant has sold five yellow T-shirts and a book
      And the merchant has captured everything
      When the merchant gives back the book
      And the merchant looks at the sale
      Then the money is given back
      And the sale tells of the refund

    @om.purchase-keeps-amount @om.purchase-keeps-lines @om.allowed-capture-accepted @om.allowed-refund-accepted
    @om.read-states-captures @om.read-states-refunds @om.amounts-follow
    Scenario: The shopper came back for a book, and returns it
      Given a merchant
      And the merchant has created an order for five yellow T-shirts
      And the merchant has changed the order to five yellow T-shirts and a book
      And the shopper has bought it
      And the merchant has read the order
      And the merchant has looked at the sale
      When the merchant captures everything
      And the merchant gives back the book
      And the merchant looks at the sale
      Then it is what the shopper bought
      And the money is captured
      And the money is given back
      And the sale tells of the capture
      And the sale tells of the refund
      And its books are in order

    @om.allowed-refund-accepted @om.read-states-refunds @om.captures-stay @om.parts-are-distinct @om.amounts-follow
    Scenario: Piece by piece, to the last unit
      Given a merchant
      And the merchant has sold five yellow T-shirts and a book
      And the merchant has captured the T-shirts
      When the merchant gives back two T-shirts
      And the merchant looks at the sale
      And the merchant looks at the refund
      And the merchant gives back all but one unit of the rest
      And the merchant gives back a single unit
      And the merchant looks at the sale
      Then the money is given back
      And the sale tells of the refund
      And every capture is still there

    @om.allowed-refund-accepted @om.read-states-refunds @om.amounts-follow
    Scenario Outline: The shopper had paid less for <basket>
      Given a merchant
      And the merchant has sold <basket>
      And the merchant has captured everything
      When the merchant gives back <portion>
      And the merchant looks at the sale
      Then the money is given back
      And the sale tells of the refund

      Examples:
        | basket                                         | portion      |
        | five yellow T-shirts with a voucher            | everything   |
        | five yellow T-shirts for the price of four     | everything   |
        | five yellow T-shirts and a gift card that pays | two T-shirts |

    @om.allowed-capture-accepted @om.allowed-refund-accepted @om.amounts-follow @om.status-follows @om.captures-stay
    @om.captured-is-sum @om.amounts-in-order @om.status-fits-amounts @om.remaining-adds-up @om.nothing-remains-captured
    Scenario: A part is given back before the rest is captured
      Given a merchant
      And an order that is captured in part
      When the merchant gives back two T-shirts
      And the merchant looks at the sale
      And the merchant captures the rest
      And the merchant looks at the sale
      Then the money is given back
      And the sale tells of the refund
      And the sale tells of the capture
      And its books are in order

    @om.allocated-within-refunded @om.allocated-within-captured @om.refunded-is-sum @om.amounts-follow
    Scenario: More comes back than was sent at first
      Given a merchant
      And an order that is captured in part
      And the merchant has captured the book
      When the merchant gives back the T-shirts
      And the merchant gives back the book
      And the merchant looks at the sale
      Then the money is given back
      And the captures know what was given back of them

  Rule: Nobody gives back more than was captured

    @om.over-refund-refused @om.refused-by-state @om.refusal-names-code @om.refused-changes-nothing
    Scenario Outline: One unit too much of an order that is <situation>
      Given a merchant
      And an order that is <situation>
      When the merchant gives back one unit more than the rest
      And the merchant looks at the sale
      Then that is more than was captured
      And the refusal names its reason
      And the sale stays as it was

      Examples:
        | situation          |
        | captured in part   |
        | captured in full   |
        | released           |
        | given back in full |

    @contract @om.refund-without-capture-refused @om.release-without-capture-refused @om.refused-by-state
    @om.refusal-names-code @om.refused-changes-nothing
    Scenario: Nothing was captured yet
      Given a merchant
      And an order that is just sold
      When the merchant gives back a single unit
      And the merchant releases the rest
      And the merchant looks at the sale
      Then nothing was captured that could be given back
      And nothing was captured after which a rest could be released
      And the refusal names its reason
      And the sale stays as it was
