Feature: Filling the basket
  What is in a basket differs from shop to shop. Whatever its lines are, an order that adds up is created.

  Rule: Every kind of line is kept as it was sent

    @checkout.create-answers-created @checkout.create-keeps-amounts @checkout.create-keeps-order
    @checkout.read-answers-order @checkout.read-keeps-order
    Scenario Outline: The shopper takes <basket>
      Given a merchant
      And the merchant has created an order for <basket>
      When the merchant reads the order
      Then the order is created
      And the amounts of the order add up
      And it is the order that was created

      Examples:
        | basket                                          |
        | five yellow T-shirts with home delivery         |
        | five yellow T-shirts for the price of four      |
        | five yellow T-shirts with a voucher             |
        | five yellow T-shirts and a gift card that pays  |
        | five yellow T-shirts and store credit           |
        | five yellow T-shirts with an invoice fee        |
        | three pencils at an odd price                   |
        | a song to download                              |
        | a free sample                                   |
        | a hundred different buttons                     |
        | as many different buttons as an order can have  |

    @checkout.read-answers-order @checkout.read-keeps-order
    Scenario: The shopper is offered deliveries to choose from
      Given a merchant
      And the merchant has created an order for five yellow T-shirts and a choice of deliveries
      When the merchant reads the order
      Then it is the order that was created

  Rule: Up to its limits an order is created

    @checkout.create-answers-created @checkout.create-keeps-order @checkout.create-keeps-amounts
    Scenario Outline: The merchant writes <basket>
      Given a merchant
      When the merchant creates an order for <basket>
      Then the order is created
      And it is the order that was sent, open and not yet bought

      Examples:
        | basket                                               |
        | five yellow T-shirts with the tax one unit too high  |
        | five yellow T-shirts with the tax one unit too low   |
        | five yellow T-shirts with a name of 255 letters      |
        | five yellow T-shirts with a number of 255 characters |
