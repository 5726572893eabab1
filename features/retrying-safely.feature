Feature: Retrying safely
  Answers get lost. A merchant that asks again under the same key moves the money once.

  Rule: A deed under the same key is done once

    @om.key-replays-answer @om.amounts-follow @om.captured-is-sum
    Scenario Outline: The merchant captures <portion>, and again
      Given a merchant
      And the merchant has sold five yellow T-shirts and a book
      When the merchant captures <portion>
      And the merchant tries that again
      And the merchant looks at the sale
      Then it was done once

      Examples:
        | portion       |
        | the T-shirts  |
        | everything    |
        | a single unit |

    @om.key-replays-answer @om.amounts-follow @om.refunded-is-sum
    Scenario: The merchant gives back, and again
      Given a merchant
      And an order that is captured in full
      When the merchant gives back two T-shirts
      And the merchant tries that again
      And the merchant looks at the sale
      Then it was done once

    @om.key-replays-answer @om.status-follows
    Scenario: The merchant calls off, and again
      Given a merchant
      And the merchant has sold five yellow T-shirts
      When the merchant calls the sale off
      And the merchant tries that again
      And the merchant looks at the sale
      Then it was done once

    @om.key-replays-answer @om.amounts-follow
    Scenario: The merchant releases, and again
      Given a merchant
      And an order that is captured in part
      When the merchant releases the rest
      And the merchant tries that again
      And the merchant looks at the sale
      Then it was done once

    @om.key-replays-answer @om.amounts-follow @om.captured-is-sum
    Scenario: The merchant uses the key of the last deed for another one
      Given a merchant
      And the merchant has sold five yellow T-shirts and a book
      When the merchant captures the T-shirts
      And the merchant captures the book under the key of the last deed
      And the merchant looks at the sale
      Then it was done once

  Rule: Another key is another deed

    @om.amounts-follow @om.parts-are-distinct @om.allowed-capture-accepted
    Scenario: Two pieces leave on the same day
      Given a merchant
      And the merchant has sold five yellow T-shirts and a book
      When the merchant captures two T-shirts
      And the merchant does the same once more as a deed of its own
      And the merchant looks at the sale
      Then it was done twice

    @om.amounts-follow @om.parts-are-distinct @om.allowed-refund-accepted
    Scenario: Two pieces come back on the same day
      Given a merchant
      And an order that is captured in full
      When the merchant gives back two T-shirts
      And the merchant does the same once more as a deed of its own
      And the merchant looks at the sale
      Then it was done twice
