Feature: Turning away
  Kustom lets in whom it knows, and tells of the orders that there are.

  Rule: An order that never was is not found

    @smoke @checkout.unknown-id-refused
    Scenario: The merchant reads an order that never was
      Given a merchant
      And the merchant remembers an order that never was
      When the merchant reads the order
      Then there is no such order

    @checkout.unknown-id-refused
    Scenario: The merchant changes an order that never was
      Given a merchant
      And the merchant remembers an order that never was
      When the merchant changes the order to five yellow T-shirts with home delivery
      Then there is no such order

    @checkout.unknown-id-refused
    Scenario: The merchant aborts an order that never was
      Given a merchant
      And the merchant remembers an order that never was
      When the merchant aborts the order
      Then there is no such order

  Rule: Nobody comes in without credentials

    @smoke @checkout.credentials-required
    Scenario: A stranger creates an order
      When somebody without credentials creates an order for five yellow T-shirts
      Then nobody is let in

    @checkout.credentials-required
    Scenario: A stranger reads an order
      When somebody without credentials reads an order
      Then nobody is let in
