@called @told
Feature: Telling of a decision
  Where Kustom suspected a fraud, it tells the shop what became of the suspicion. Anybody could say so: the order itself has to.

  @notification.read-before-acted @notification.rejected-not-captured @notification.answered
  Scenario Outline: Kustom tells of a decision, <situation>
    Given a shop that looks at this Kustom
    When Kustom tells the shop of a decision, <situation>
    Then the shop believes the order, and not the messenger
    And the shop has heard of the decision

    Examples:
      | situation                                      |
      | a notification                                 |
      | a suspicion that comes to nothing              |
      | a suspicion that was right                     |
      | two notifications at the same time             |
      | a notification while the push is made          |
      | a notification that overtakes the push         |
      | a notification while order management is away  |
      | a notification whose question is cut           |
      | a notification that comes hours late           |

  @notification.read-before-acted
  Scenario: Kustom tells of a decision, a notification about nothing
    Given a shop that looks at this Kustom
    When Kustom tells the shop of a decision, a notification about nothing
    Then the shop believes the order, and not the messenger
