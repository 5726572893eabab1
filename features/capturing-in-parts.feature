Feature: Capturing in parts
  The merchant takes the money for what leaves the house: all of it at once, or part by part, to the last unit.

  Rule: What is there can be captured

    @smoke @om.capture-answers-created @om.allowed-capture-accepted @om.read-states-captures @om.amounts-follow
    @om.status-follows @om.nothing-remains-captured @om.captured-is-sum @om.capture-read-back @om.list-states-captures
    @om.dates-in-order @om.capture-references-count
    Scenario Outline: All at once in <market>
      Given a merchant in <market>
      And the merchant has sold five yellow T-shirts and a book
      When the merchant captures everything
      And the merchant looks at the capture
      And the merchant looks at the captures
      And the merchant looks at the sale
      Then the money is captured
      And the sale tells of the capture
      And nothing remains to be captured
      And the capture is as it was asked for
      And every capture is in the list

      Examples:
        | market            |
        | Sweden            |
        | Finland           |
        | Germany           |
        | Switzerland       |
        | the United States |

    @om.allowed-capture-accepted @om.read-states-captures @om.captures-stay @om.parts-are-distinct @om.captured-is-sum
    @om.amounts-follow @om.status-follows @om.list-states-captures @om.nothing-remains-captured @om.original-stays
    Scenario: Each line when it leaves
      Given a merchant
      And the merchant has sold five yellow T-shirts and a book
      When the merchant captures two T-shirts
      And the merchant looks at the sale
      And the merchant captures three T-shirts
      And the merchant looks at the sale
      And the merchant captures the book
      And the merchant looks at the captures
      And the merchant captures the delivery
      And the merchant looks at the sale
      Then the money is captured
      And the sale tells of the capture
      And every capture is in the list
      And every capture is still there
      And nothing remains to be captured

    @om.allowed-capture-accepted @om.amounts-follow @om.status-follows @om.remaining-adds-up
    Scenario: To the last unit
      Given a merchant
      And the merchant has sold three pencils at an odd price
      When the merchant captures all but one unit of the rest
      And the merchant looks at the sale
      And the merchant captures a single unit
      And the merchant looks at the sale
      Then the money is captured
      And the sale tells of the capture
      And its books are in order
      And nothing remains to be captured

    @om.allowed-capture-accepted @om.read-states-captures @om.amounts-follow
    Scenario Outline: The shopper paid less for <basket>
      Given a merchant
      And the merchant has sold <basket>
      When the merchant captures everything
      And the merchant looks at the sale
      Then the money is captured
      And the sale tells of the capture

      Examples:
        | basket                                         |
        | five yellow T-shirts for the price of four     |
        | five yellow T-shirts with a voucher            |
        | five yellow T-shirts and a gift card that pays |
        | five yellow T-shirts with home delivery        |

  Rule: Not one unit more than remains can be captured

    @om.over-capture-refused @om.refused-by-state @om.refusal-names-code @om.refused-changes-nothing
    Scenario Outline: One unit too much of an order that is <situation>
      Given a merchant
      And an order that is <situation>
      When the merchant captures one unit more than the rest
      And the merchant looks at the sale
      Then that is more than remains
      And the refusal names its reason
      And the sale stays as it was

      Examples:
        | situation        |
        | just sold        |
        | captured in part |

    @contract @om.over-capture-refused @om.allowed-capture-accepted @om.amounts-follow
    Scenario: The right amount after one that was too high
      Given a merchant
      And the merchant has sold three pencils at an odd price
      When the merchant captures one unit more than the rest
      And the merchant captures the rest
      And the merchant looks at the sale
      Then that is more than remains
      And the money is captured
      And the sale tells of the capture

  Rule: What is captured in full is settled

    @om.captured-is-settled @om.cancel-after-capture-refused @om.refused-by-state @om.refusal-names-code @om.refused-changes-nothing
    Scenario Outline: The merchant tries to change an order that is <situation>
      Given a merchant
      And an order that is <situation>
      When the merchant captures a single unit
      And the merchant releases the rest
      And the merchant changes the sale to five yellow T-shirts
      And the merchant changes the sale to three pencils at an odd price
      And the merchant changes the sale to seven yellow T-shirts and a book
      And the merchant calls the sale off
      And the merchant looks at the sale
      Then it is settled
      And it is captured and cannot be called off
      And the refusal names its reason
      And the sale stays as it was

      Examples:
        | situation          |
        | captured in full   |
        | released           |
        | given back in full |

    @om.references-accepted @om.references-follow @om.shipping-info-accepted @om.shipping-info-appended
    Scenario Outline: What does not touch the money still goes with an order that is <situation>
      Given a merchant
      And an order that is <situation>
      When the merchant acknowledges the sale
      And the merchant numbers the sale
      And the merchant tells of a parcel
      And the merchant tells of a parcel with what is captured
      And the merchant sends the goods to another home
      And the merchant asks for more time
      And the merchant looks at the captures
      And the merchant looks at the capture
      And the merchant looks at the sale
      Then the sale has its number
      And the parcel is known
      And every capture is in the list

      Examples:
        | situation        |
        | captured in part |
        | captured in full |
