@called @told
Feature: Coming back from the checkout
  After the purchase the shopper's browser asks the shop for its confirmation page. So can anybody who has the address: the shop
  thanks only those who have bought.

  @confirmation.reads-first
  Scenario Outline: A shopper comes back from the checkout, <situation>
    Given a shop that looks at this Kustom
    When a shopper comes back from the checkout, <situation>
    Then the shop thanks only for what it has found to be bought

    @smoke
    Examples:
      | situation      |
      | a confirmation |

    Examples:
      | situation                     |
      | a confirmation page, reloaded |

  @smoke @confirmation.incomplete-goes-back
  Scenario: A shopper comes back from the checkout, a confirmation before the purchase
    Given a shop that looks at this Kustom
    When a shopper comes back from the checkout, a confirmation before the purchase
    Then the shop thanks nobody who has not bought

  @confirmation.unknown-reveals-nothing
  Scenario: A shopper comes back from the checkout, a confirmation about nothing
    Given a shop that looks at this Kustom
    When a shopper comes back from the checkout, a confirmation about nothing
    Then the shop tells a stranger nothing
