Feature: A sale that never was
  Order management knows what was sold, and lets in whom it knows.

  Rule: What was never bought is not found

    @om.unknown-order-refused @om.refusal-names-code
    Scenario Outline: The merchant <does> of an order that never was
      Given a merchant
      And the merchant remembers an order that never was
      When the merchant <does>
      Then there is no such sale

      @contract @read-only
      Examples: What Kustom says
        | does              |
        | looks at the sale |

      @read-only
      Examples: What changes nothing
        | does                  |
        | looks at the captures |
        | looks at the capture  |
        | looks at the refund   |

      Examples:
        | does                                             |
        | acknowledges the sale                            |
        | captures a single unit                           |
        | tells of a parcel                                |
        | tells of a parcel with what is captured          |
        | gives back a single unit                         |
        | calls the sale off                               |
        | releases the rest                                |
        | asks for more time                               |
        | changes the sale to five yellow T-shirts         |
        | numbers the sale                                 |
        | sends the goods to another home                  |

  Rule: Nobody comes in without credentials

    @contract @read-only @om.credentials-required
    Scenario: A stranger looks at a sale
      When somebody with nothing in hand looks at a sale
      Then nobody is let in to the sales

    @om.credentials-required
    Scenario: A stranger captures
      When somebody with nothing in hand captures a single unit
      Then nobody is let in to the sales
