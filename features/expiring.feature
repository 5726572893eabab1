Feature: Expiring
  A reservation ends. What was not captured by then cannot be captured any more.

  Rule: What has expired cannot be captured, extended or changed

    @om.expired-is-final @om.refused-by-state @om.refusal-names-code @om.refused-changes-nothing
    Scenario Outline: The merchant comes too late for an order that is <situation>
      Given a merchant
      And an order that is <situation>
      When the merchant captures a single unit
      And the merchant captures the rest
      And the merchant asks for more time
      And the merchant changes the sale to five yellow T-shirts with home delivery
      And the merchant looks at the sale
      Then it is too late
      And the refusal names its reason
      And the sale stays as it was

      Examples:
        | situation                         |
        | expired                           |
        | expired after a part was captured |

    @om.read-answers-order @om.refusal-names-code
    Scenario: The merchant does what nobody documents
      Given a merchant
      And an order that is expired
      When the merchant acknowledges the sale
      And the merchant calls the sale off
      And the merchant releases the rest
      And the merchant numbers the sale
      And the merchant sends the goods to another home
      And the merchant tells of a parcel
      And the merchant gives back a single unit
      And the merchant changes the sale to seven yellow T-shirts and a book
      And the merchant captures one unit more than the rest
      And the merchant looks at the captures
      And the merchant looks at the sale
      Then the refusal names its reason

    @om.read-answers-order @om.captures-stay
    Scenario: What was captured in time is still known
      Given a merchant
      And an order that is expired after a part was captured
      When the merchant looks at the capture
      And the merchant tells of a parcel with what is captured
      And the merchant looks at the captures
      And the merchant changes the sale to three pencils at an odd price
      And the merchant gives back one unit more than the rest
      And the merchant gives back a single unit
      And the merchant looks at the sale
      Then every capture is still there

  Rule: What is captured in time does not expire

    @om.amounts-follow @om.allowed-refund-accepted
    Scenario: Something comes back after months
      Given a merchant
      And an order that is captured in full
      When 100 days pass
      And the merchant looks at the sale
      And the merchant gives back two T-shirts
      And the merchant looks at the sale
      Then the money is given back
      And the sale tells of the refund
