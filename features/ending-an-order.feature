Feature: Ending an order
  An order ends when the shopper buys it or the merchant aborts it. What has ended does not change any more.

  Rule: An order that nobody wants is aborted

    @contract @checkout.abort-answers
    Scenario: The shopper empties the basket
      Given a merchant
      And the merchant has created an order for five yellow T-shirts
      When the merchant aborts the order
      Then the order is aborted

    @checkout.aborted-is-read-only
    Scenario: The merchant changes an order that it has aborted
      Given a merchant
      And the merchant has created an order for five yellow T-shirts
      And the merchant has aborted the order
      When the merchant changes the order to five yellow T-shirts with home delivery
      Then the aborted order stays as it was

  Rule: What was bought stays as it was bought

    @contract @checkout.completed-is-read-only @checkout.completed-says-read-only
    @checkout.completion-is-dated @checkout.status-is-known
    Scenario: The basket changes in another tab after the purchase
      Given a merchant
      And the merchant has created an order for five yellow T-shirts
      And the shopper has bought it
      And the merchant has read the order
      When the merchant changes the order to five yellow T-shirts with home delivery
      Then the bought order stays as it was
      And the order is read as bought

    @checkout.completed-is-read-only @checkout.completed-says-read-only
    Scenario: The merchant aborts what was bought
      Given a merchant
      And the merchant has created an order for five yellow T-shirts
      And the shopper has bought it
      And the merchant has read the order
      When the merchant aborts the order
      Then the bought order stays as it was
