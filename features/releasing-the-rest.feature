Feature: Releasing the rest
  Of an order that is sent in part the shopper gets back what was reserved for the rest.

  Rule: The rest of what is captured in part can be released

    @contract @om.allowed-release-accepted @om.status-follows @om.amounts-follow @om.nothing-remains-captured
    @om.write-answers
    Scenario: The second article is sold out
      Given a merchant
      And the merchant has sold five yellow T-shirts and a book
      And the merchant has captured the T-shirts
      When the merchant releases the rest
      And the merchant looks at the sale
      Then the rest is released
      And nothing remains to be captured

    @om.allowed-release-accepted @om.allowed-refund-accepted @om.read-states-refunds
    Scenario: What was sent of it comes back as well
      Given a merchant
      And an order that is released
      When the merchant gives back the T-shirts
      And the merchant looks at the sale
      Then the money is given back
      And the sale tells of the refund

  Rule: Where nothing is captured there is no rest

    @om.release-without-capture-refused @om.refused-by-state @om.refusal-names-code @om.refused-changes-nothing
    Scenario: The merchant releases what it should call off
      Given a merchant
      And an order that is just sold
      When the merchant releases the rest
      And the merchant looks at the sale
      Then nothing was captured after which a rest could be released
      And the refusal names its reason
      And the sale stays as it was
