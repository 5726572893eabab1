Feature: Acknowledging an order
  What the shopper has bought goes on in order management. The merchant says that it has arrived.

  Rule: What was bought is found in order management

    @smoke @om.read-answers-order @om.purchase-keeps-amount @om.purchase-keeps-currency @om.purchase-keeps-lines
    @om.status-fits-amounts @om.amounts-in-order @om.remaining-adds-up @om.expires-at-midnight @exchange.fits-schema @exchange.known-fields @exchange.known-values
    Scenario: The merchant finds what it has sold
      Given a merchant
      And the merchant has sold five yellow T-shirts
      Then it is what the shopper bought
      And its books are in order
      And the answers have the documented shape

    @om.read-answers-order @om.purchase-keeps-amount @om.purchase-keeps-currency @om.purchase-keeps-lines
    Scenario Outline: The shopper has bought <basket>
      Given a merchant
      And the merchant has sold <basket>
      Then it is what the shopper bought

      Examples:
        | basket                                         |
        | five yellow T-shirts with home delivery        |
        | five yellow T-shirts for the price of four     |
        | five yellow T-shirts with a voucher            |
        | five yellow T-shirts and a gift card that pays |
        | five yellow T-shirts with an invoice fee       |
        | three pencils at an odd price                  |
        | a hundred different buttons                    |

    @om.read-answers-order @om.purchase-keeps-amount @om.purchase-keeps-currency @om.purchase-keeps-lines
    Scenario: The basket grew before the shopper paid
      Given a merchant
      And the merchant has created an order for five yellow T-shirts
      And the merchant has changed the order to five yellow T-shirts and a book
      And the shopper has bought it
      And the merchant has read the order
      When the merchant looks at the sale
      Then it is what the shopper bought

  Rule: Whoever comes first acknowledges, and a second time does no harm

    @contract @om.acknowledge-accepted @om.write-answers @om.amounts-follow @om.status-follows
    Scenario: Confirmation page and push both acknowledge
      Given a merchant
      And the merchant has sold five yellow T-shirts
      When the merchant acknowledges the sale
      And the merchant does the same once more as a deed of its own
      And the merchant looks at the sale
      Then the sale is acknowledged
      And its books are in order

    @om.allowed-capture-accepted @om.amounts-follow
    Scenario: Goods leave before anybody acknowledges
      Given a merchant
      And the merchant has sold five yellow T-shirts
      And the merchant has captured everything
      And the merchant has acknowledged the sale
      When the merchant looks at the sale
      Then the money is captured
      And the sale tells of the capture

  Rule: Goods wait until the shopper is trusted

    @om.allowed-capture-accepted @om.read-answers-order
    Scenario: The shopper is trusted after a while
      Given a merchant
      And the merchant has created an order for five yellow T-shirts
      And the shopper has bought it, but is not trusted yet
      And the merchant has read the order
      And the merchant has looked at the sale
      When the shopper is trusted after all
      And the merchant looks at the sale
      And the merchant captures everything
      And the merchant looks at the sale
      Then the money is captured
      And the sale tells of the capture
