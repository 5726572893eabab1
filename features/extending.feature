Feature: Extending
  Goods that take long to arrive need more time before the reservation ends.

  Rule: While something can be captured there can be more time

    @om.extension-follows
    Scenario Outline: The merchant asks for more time for an order that is <situation>
      Given a merchant
      And an order that is <situation>
      When 10 days pass
      And the merchant looks at the sale
      And the merchant asks for more time
      And the merchant looks at the sale
      Then there is more time

      @contract
      Examples: What Kustom says
        | situation |
        | just sold |

      Examples:
        | situation        |
        | captured in part |

    @om.extension-follows @om.allowed-capture-accepted
    Scenario: The goods leave in the time that was won
      Given a merchant
      And an order that is just sold
      When 20 days pass
      And the merchant looks at the sale
      And the merchant asks for more time
      And the merchant looks at the sale
      And 20 days pass
      And the merchant looks at the sale
      And the merchant captures everything
      And the merchant looks at the sale
      Then there is more time
      And the money is captured
      And the sale tells of the capture
