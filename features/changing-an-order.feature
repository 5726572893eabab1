Feature: Changing an order
  While the checkout is open the basket may still change. The merchant sends what has changed,
  and Kustom keeps the rest.

  Rule: What is sent takes the place of what was there, and nothing else changes

    @contract @checkout.update-answers-order @checkout.update-takes-sent @checkout.answers-order-asked-for
    @checkout.update-keeps-rest @checkout.keeps-started-at
    Scenario: The shopper wants the T-shirts brought home
      Given a merchant
      And the merchant has created an order for five yellow T-shirts
      When the merchant changes the order to five yellow T-shirts with home delivery
      Then the order is changed
      And what was not sent stays as it was
      And the amounts of the order add up

    @checkout.update-takes-sent @checkout.update-keeps-rest @checkout.read-keeps-order
    Scenario: The merchant numbers the order and reads it back
      Given a merchant
      And the merchant has created an order for five yellow T-shirts
      When the merchant gives the order a number
      And the merchant reads the order
      Then the order is changed
      And what was not sent stays as it was
      And it is the order that was created

    @checkout.update-takes-sent @checkout.read-keeps-order
    Scenario: The merchant reads, changes and reads again
      Given a merchant
      And the merchant has created an order for five yellow T-shirts
      And the merchant has read the order
      When the merchant changes the order to five yellow T-shirts and a book
      And the merchant reads the order
      Then the order is changed
      And it is the order that was created

  Rule: A change that contradicts itself is refused

    @checkout.wrong-update-refused @checkout.read-keeps-order @order.line-tax
    Scenario: The tax is added on top in a later change
      Given a merchant
      And the merchant has created an order for five yellow T-shirts
      When the merchant changes the order to five yellow T-shirts with the tax added on top
      And the merchant reads the order
      Then the tax of the order is wrong
      And the change is refused
      And it is the order that was created

    @checkout.wrong-update-total-refused @checkout.read-keeps-order @checkout.error-body @order.line-total
    Scenario: The merchant forgets a piece in a later change
      Given a merchant
      And the merchant has created an order for five yellow T-shirts
      When the merchant changes the order to five yellow T-shirts with one piece forgotten in the total
      And the merchant reads the order
      Then the total of a line is wrong
      And the change of a total is refused
      And it is the order that was created

    @checkout.wrong-update-sum-refused @checkout.read-keeps-order @checkout.error-body @order.amount-sum
    Scenario: The amount of the order is left behind in a later change
      Given a merchant
      And the merchant has created an order for five yellow T-shirts
      When the merchant changes the order to five yellow T-shirts with the amount of the order one unit too low
      And the merchant reads the order
      Then the order does not add up
      And the change of a sum is refused
      And it is the order that was created

    @checkout.wrong-update-sum-refused @checkout.read-keeps-order @checkout.error-body @order.tax-sum
    Scenario: The tax of the order is forgotten in a later change
      Given a merchant
      And the merchant has created an order for five yellow T-shirts
      When the merchant changes the order to five yellow T-shirts with no tax for the order
      And the merchant reads the order
      Then the tax of the order does not add up
      And the change of a sum is refused
      And it is the order that was created
