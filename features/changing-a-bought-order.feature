Feature: Changing a bought order
  After the purchase the merchant may still take something off the order, send it elsewhere, or give it a number.

  Rule: What is not captured can be taken off

    @contract @om.lowering-accepted @om.lines-follow @om.amounts-follow @om.original-stays @om.write-answers
    Scenario: The book is sold out
      Given a merchant
      And the merchant has sold five yellow T-shirts and a book
      When the merchant changes the sale to five yellow T-shirts with home delivery
      And the merchant looks at the sale
      Then the sale comes to less
      And the sale has these lines
      And its books are in order

    @om.lowering-accepted @om.allowed-capture-accepted @om.amounts-follow @om.nothing-remains-captured
    Scenario: What is left is captured
      Given a merchant
      And the merchant has sold five yellow T-shirts and a book
      When the merchant changes the sale to five yellow T-shirts
      And the merchant looks at the sale
      And the merchant captures everything
      And the merchant looks at the sale
      Then the sale comes to less
      And the sale tells of the capture
      And nothing remains to be captured

    @om.lines-follow @om.amounts-follow
    Scenario: Something is taken off what is captured in part
      Given a merchant
      And an order that is captured in part
      When the merchant changes the sale to five yellow T-shirts with home delivery
      And the merchant looks at the sale
      Then the sale has these lines
      And its books are in order

    @om.amounts-follow @om.lines-follow
    Scenario Outline: The shopper wants two T-shirts more, and the order is <situation>
      Given a merchant
      And an order that is <situation>
      When the merchant changes the sale to seven yellow T-shirts and a book
      And the merchant looks at the sale
      Then its books are in order

      Examples:
        | situation        |
        | just sold        |
        | captured in part |

  Rule: What is captured cannot be taken off

    @om.lowering-below-captured-refused @om.refused-by-state @om.refusal-names-code @om.refused-changes-nothing
    Scenario: What was sent is taken off
      Given a merchant
      And an order that is captured in part
      When the merchant changes the sale to three pencils at an odd price
      And the merchant looks at the sale
      Then that is less than what is captured
      And the refusal names its reason
      And the sale stays as it was

  Rule: The merchant's numbers and the way to the shopper can be changed

    @om.references-accepted @om.references-follow @om.write-answers
    Scenario Outline: The merchant numbers an order that is <situation>
      Given a merchant
      And an order that is <situation>
      When the merchant numbers the sale
      And the merchant looks at the sale
      Then the sale has its number

      @contract
      Examples: What Kustom says
        | situation |
        | just sold |

      Examples:
        | situation        |
        | captured in part |
        | released         |

    @om.references-accepted @om.references-follow
    Scenario: One number after the other
      Given a merchant
      And an order that is just sold
      When the merchant numbers the sale
      And the merchant looks at the sale
      And the merchant gives the sale its other number
      And the merchant looks at the sale
      And the merchant numbers the sale
      And the merchant looks at the sale
      Then the sale has its number

    @om.address-follows @om.write-answers
    Scenario Outline: The shopper of an order that is <situation> has moved
      Given a merchant
      And an order that is <situation>
      When the merchant sends the goods to another home
      And the merchant looks at the sale
      Then the goods go there

      Examples:
        | situation        |
        | just sold        |
        | captured in part |

    @contract @om.billing-address-refused @om.refusal-names-code @om.refused-changes-nothing
    Scenario: Somebody else is to pay
      Given a merchant
      And an order that is just sold
      When the merchant names somebody else who pays
      And the merchant looks at the sale
      Then nobody else can be made to pay
      And the sale stays as it was
