Feature: Cancelling
  An order that will not be sent is called off as a whole, as long as nothing of it is captured.

  Rule: What nobody has sent can be called off

    @contract @om.allowed-cancel-accepted @om.status-follows @om.write-answers
    Scenario: The shopper has second thoughts
      Given a merchant
      And the merchant has sold five yellow T-shirts
      When the merchant calls the sale off
      And the merchant looks at the sale
      Then the sale is called off

    @om.allowed-cancel-accepted @om.status-follows
    Scenario: The goods were not there after all
      Given a merchant
      And the merchant has sold five yellow T-shirts and a book
      And the merchant has acknowledged the sale
      When the merchant calls the sale off
      And the merchant looks at the sale
      Then the sale is called off

  Rule: What was captured in part is not called off

    @contract @om.cancel-after-capture-refused @om.refused-by-state @om.refusal-names-code @om.refused-changes-nothing
    Scenario: The rest is sold out
      Given a merchant
      And an order that is captured in part
      When the merchant calls the sale off
      And the merchant looks at the sale
      Then it is captured and cannot be called off
      And the refusal names its reason
      And the sale stays as it was

  Rule: What was called off stays so

    @om.cancelled-is-final @om.refused-by-state @om.refusal-names-code @om.refused-changes-nothing
    Scenario: The merchant goes on as if nothing had happened
      Given a merchant
      And an order that is called off
      When the merchant captures everything
      And the merchant captures a single unit
      And the merchant captures one unit more than the rest
      And the merchant gives back a single unit
      And the merchant releases the rest
      And the merchant asks for more time
      And the merchant changes the sale to five yellow T-shirts
      And the merchant numbers the sale
      And the merchant looks at the sale
      Then it stays called off
      And the refusal names its reason
      And the sale stays as it was

    @om.cancelled-is-final @om.refused-by-state @om.refusal-names-code @om.read-answers-order
    Scenario: The merchant does what nobody documents
      Given a merchant
      And an order that is called off
      When the merchant acknowledges the sale
      And the merchant calls the sale off
      And the merchant sends the goods to another home
      And the merchant tells of a parcel
      And the merchant changes the sale to seven yellow T-shirts and a book
      And the merchant looks at the captures
      And the merchant looks at the sale
      Then the refusal names its reason
