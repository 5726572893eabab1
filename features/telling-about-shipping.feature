Feature: Telling about shipping
  The shopper wants to know where the parcel is. What the merchant tells is added to what it told before.

  Rule: A parcel can be told of at any time while the sale is alive

    @om.shipping-info-accepted @om.shipping-info-appended
    Scenario: A parcel leaves before it is captured
      Given a merchant
      And an order that is just sold
      When the merchant tells of a parcel
      And the merchant looks at the sale
      Then the parcel is taken
      And the parcel is known

    @om.shipping-info-appended @om.write-answers
    Scenario Outline: Two parcels of an order that is <situation>
      Given a merchant
      And an order that is <situation>
      When the merchant tells of a parcel
      And the merchant looks at the sale
      And the merchant does the same once more as a deed of its own
      And the merchant looks at the sale
      Then the parcel is known

      Examples:
        | situation        |
        | just sold        |
        | captured in part |

    @om.shipping-info-accepted @om.shipping-info-appended @om.capture-read-back
    Scenario Outline: A parcel with what is captured of an order that is <situation>
      Given a merchant
      And an order that is <situation>
      When the merchant tells of a parcel with what is captured
      And the merchant looks at the capture
      And the merchant looks at the sale
      Then the parcel is taken
      And the parcel is known

      Examples:
        | situation        |
        | captured in part |
        | captured in full |
        | released         |

  Rule: A capture that never was has no parcel

    @om.unknown-capture-refused @om.unknown-refund-refused
    Scenario: The merchant mixes up its captures
      Given a merchant
      And an order that is captured in part
      And the merchant remembers a capture and a refund that never were
      When the merchant looks at the captures
      And the merchant looks at the capture
      And the merchant tells of a parcel with what is captured
      And the merchant looks at the refund
      Then there is no such capture
      And there is no such refund

    @om.unknown-capture-refused @om.unknown-refund-refused
    Scenario Outline: Nothing is captured of an order that is <situation>
      Given a merchant
      And an order that is <situation>
      And the merchant remembers a capture and a refund that never were
      When the merchant looks at the captures
      And the merchant looks at the capture
      And the merchant looks at the refund
      And the merchant tells of a parcel with what is captured
      Then there is no such capture
      And there is no such refund

      Examples:
        | situation  |
        | just sold  |
        | called off |
        | expired    |
