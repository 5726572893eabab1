Feature: Creating an order
  A purchase begins when the merchant tells Kustom what is in the basket.
  Kustom keeps the order under an address of its own; everything later goes there.

  Rule: An order whose amounts add up is created

    @contract @smoke @checkout.create-answers-created @checkout.create-keeps-amounts @exchange.fits-schema
    @checkout.create-keeps-order @checkout.new-order-is-open @checkout.completion-is-dated
    Scenario: Five yellow T-shirts
      Given a merchant
      When the merchant creates an order for five yellow T-shirts
      Then the order is created
      And it is the order that was sent, open and not yet bought
      And the amounts of the order add up

    @contract @smoke @checkout.read-answers-order @checkout.answers-order-asked-for @checkout.read-keeps-order
    @checkout.keeps-started-at @checkout.status-is-known @exchange.fits-schema @exchange.known-fields @exchange.known-values @exchange.says-json
    Scenario: The merchant reads the order back
      Given a merchant
      And the merchant has created an order for five yellow T-shirts
      When the merchant reads the order
      Then it is the order that was created
      And it was started when it was created
      And the answers have the documented shape

  Rule: An order whose tax contradicts its total is refused

    @contract @smoke @checkout.wrong-tax-refused @checkout.refusal-names-tax @checkout.error-body @order.line-tax
    Scenario: The tax is added on top instead of taken out
      Given a merchant
      When the merchant creates an order for five yellow T-shirts with the tax added on top
      Then the tax of the order is wrong
      And the wrong tax is refused
      And the refusal says why
