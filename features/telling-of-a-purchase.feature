@called @told
Feature: Telling of a purchase
  After a purchase Kustom tells the shop, again and again until the shop has shown that it knows, and beside it the shopper comes
  back. The shop looks at the order, stores it once, and acknowledges it, on whichever way it heard of it first.

  Rule: The word that something was bought proves nothing, so the shop looks first

    @smoke @push.read-before-acted @push.answers-in-time
    Scenario: Kustom tells of a purchase, a push
      Given a shop that looks at this Kustom
      When Kustom tells the shop of a purchase, a push
      Then the shop has read the order before it did anything

    @push.read-before-acted @push.acknowledged-at-once
    Scenario: Kustom tells of a purchase, a push that comes hours late
      Given a shop that looks at this Kustom
      When Kustom tells the shop of a purchase, a push that comes hours late
      Then the shop has done nothing blindly

  Rule: However often and on whichever way it is told, the shop keeps one order under one number

    @push.one-set-of-references @push.nothing-twice @push.kept-once-acknowledged @push.one-order
    Scenario Outline: Kustom tells of a purchase, <situation>
      Given a shop that looks at this Kustom
      When Kustom tells the shop of a purchase, <situation>
      Then the shop keeps one order, and does nothing twice

      @smoke
      Examples:
        | situation                              |
        | a push, and the same again             |
        | two pushes at the same time            |
        | a push while the confirmation is made  |

      Examples:
        | situation                                    |
        | many pushes at the same time                 |
        | a confirmation, then a push                  |
        | a push, then a confirmation                  |
        | pushes about two orders, the later one first |

  Rule: What Kustom does not know the shop leaves alone

    @push.unknown-left-alone
    Scenario Outline: Kustom tells of a purchase, <situation>
      Given a shop that looks at this Kustom
      When Kustom tells the shop of a purchase, <situation>
      Then the shop leaves alone what Kustom does not know

      @smoke
      Examples:
        | situation            |
        | a push about nothing |

      Examples:
        | situation                                                      |
        | a push about an id that is none                                |
        | an order that order management does not have yet               |
        | an order that the confirmation finds before order management   |

  Rule: Trouble on the way loses no order, and makes no second one

    @push.acknowledged-at-once @push.one-set-of-references @push.nothing-twice @push.one-order @push.order-kept
    Scenario Outline: Kustom tells of a purchase, <situation>
      Given a shop that looks at this Kustom
      When Kustom tells the shop of a purchase, <situation>
      Then the shop keeps one order, and does nothing twice
      And the shop acknowledges it once it has read it

      Examples:
        | situation                                  |
        | an order management that breaks            |
        | an order management that is away           |
        | an acknowledgement that is refused at first |
        | an acknowledgement whose answer is lost    |
        | a connection that is cut                   |
        | a confirmation without an answer           |
        | a confirmation while the checkout is away  |

    @push.acknowledged @push.acknowledged-at-once @push.one-order @push.order-kept
    Scenario Outline: Kustom tells of a purchase, <situation>
      Given a shop that looks at this Kustom
      When Kustom tells the shop of a purchase, <situation>
      Then the shop acknowledges it once it has read it

      Examples:
        | situation                                   |
        | an order management that is away for a day  |
        | nobody comes back from the purchase         |

    @push.read-before-acted
    Scenario: Kustom tells of a purchase, an order management that never answers
      Given a shop that looks at this Kustom
      When Kustom tells the shop of a purchase, an order management that never answers
      Then the shop has done nothing blindly

  Rule: What was called off is not sold again

    @push.read-before-acted @push.nothing-twice
    Scenario Outline: Kustom tells of a purchase, <situation>
      Given a shop that looks at this Kustom
      When Kustom tells the shop of a purchase, <situation>
      Then the shop has done nothing blindly

      Examples:
        | situation                                         |
        | a cancelled order                                 |
        | an order that is cancelled after the first push   |
