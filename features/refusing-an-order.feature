Feature: Refusing an order
  An order that contradicts itself would cost the shopper or the merchant money. Kustom refuses it, and says why.

  Rule: A tax that is off by two is refused

    @checkout.wrong-tax-refused @checkout.refusal-names-tax @checkout.error-body @order.line-tax
    Scenario Outline: The merchant writes <basket>
      Given a merchant
      When the merchant creates an order for <basket>
      Then the tax of the order is wrong
      And the wrong tax is refused
      And the refusal says why

      Examples:
        | basket                                               |
        | five yellow T-shirts with the tax two units too high |
        | five yellow T-shirts with the tax two units too low  |

  Rule: A line that is not the product of its parts is refused

    @checkout.wrong-total-refused @checkout.error-body @order.line-total
    Scenario: The merchant forgets a piece in the total of a line
      Given a merchant
      When the merchant creates an order for five yellow T-shirts with one piece forgotten in the total
      Then the total of a line is wrong
      And the wrong total is refused

  Rule: An order that is not the sum of its lines is refused

    @checkout.wrong-sum-refused @checkout.error-body @order.amount-sum
    Scenario Outline: The merchant writes <basket>
      Given a merchant
      When the merchant creates an order for <basket>
      Then the order does not add up
      And the wrong sum is refused

      Examples:
        | basket                                                                    |
        | five yellow T-shirts with the amount of the order one unit too low        |
        | five yellow T-shirts with the delivery in the amount and not in the lines |

    @checkout.wrong-sum-refused @checkout.error-body @order.tax-sum
    Scenario: The merchant forgets the tax of the order
      Given a merchant
      When the merchant creates an order for five yellow T-shirts with no tax for the order
      Then the tax of the order does not add up
      And the wrong sum is refused

  Rule: What is missing or malformed is refused

    @checkout.malformed-refused @checkout.error-body @exchange.fits-schema
    Scenario Outline: The merchant sends <basket>
      Given a merchant
      When the merchant creates an order for <basket>
      Then the order is malformed
      And the malformed order is refused

      Examples:
        | basket                                                      |
        | five yellow T-shirts without the addresses of the shop      |
        | five yellow T-shirts without a country                      |
        | five yellow T-shirts without a currency                     |
        | five yellow T-shirts without a language                     |
        | five yellow T-shirts without lines                          |
        | five yellow T-shirts without an amount                      |
        | five yellow T-shirts with the country in three letters      |
        | five yellow T-shirts with the language as a word            |
        | five yellow T-shirts with the language as programs write it |
        | five yellow T-shirts with the currency as a sign            |

  Rule: What is beyond its limit is refused

    @checkout.over-limit-refused @checkout.error-body @exchange.fits-schema
    Scenario Outline: The merchant sends <basket>
      Given a merchant
      When the merchant creates an order for <basket>
      Then the order is malformed
      And what is beyond the limits is refused

      Examples:
        | basket                                               |
        | five yellow T-shirts with a name of 256 letters      |
        | five yellow T-shirts with a number of 256 characters |
        | five yellow T-shirts at a price beyond the largest   |
        | five yellow T-shirts at a tax rate above the whole   |
