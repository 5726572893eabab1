@called
Feature: Answering Kustom
  While a shopper fills the checkout, Kustom asks the shop what becomes of the order, and at the end whether it may be bought.
  The shop answers from the question, in time, and says no in words that a shopper can read.

  Rule: At another address the shop says what becomes of the order

    @callback.answers-as-documented @callback.agrees-in-words @callback.answers-in-time
    Scenario Outline: Kustom asks about an address, <situation>
      Given a shop that Kustom can call
      When Kustom asks about an address, <situation>
      Then the shop says what becomes of the order

      Examples:
        | situation                                         |
        | a country and a postal code, and nothing else yet |
        | a country, and nothing else yet                   |
        | an address abroad                                 |
        | a country where few shops deliver                 |
        | a country in capitals                             |
        | a company                                         |
        | fields that nobody knows yet                      |

    @callback.keeps-what-was-bought @callback.keeps-currency
    Scenario Outline: Nothing is lost where Kustom asks about an address, <situation>
      Given a shop that Kustom can call
      When Kustom asks about an address, <situation>
      Then the order is still what was bought

      Examples:
        | situation                                  |
        | a whole address at home                    |
        | goods at several tax rates                 |
        | a discount inside a line                   |
        | a discount in a line of its own            |
        | a gift card                                |
        | nearly the largest basket there is         |
        | the largest basket there is, delivery and all |

    @callback.fee-once
    Scenario: The delivery is not appended where Kustom asks about an address, the order that the answer made
      Given a shop that Kustom can call
      When Kustom asks about an address, the order that the answer made
      Then the delivery is charged once

    @callback.answers-alike
    Scenario: The answer does not depend on how often Kustom asks about an address, the same question twice
      Given a shop that Kustom can call
      When Kustom asks about an address, the same question twice
      Then the shop says the same again

  Rule: In another country the shop says what becomes of the order, or that it does not sell there

    @callback.answers-as-documented @callback.agrees-in-words @callback.answers-in-time
    Scenario Outline: Kustom asks about a country, <situation>
      Given a shop that Kustom can call
      When Kustom asks about a country, <situation>
      Then the shop says what becomes of the order

      Examples:
        | situation                         |
        | an address abroad                 |
        | a country where few shops deliver |
        | a country in capitals             |

  Rule: For another delivery the shop says what it costs, or that there is none

    @callback.answers-as-documented @callback.agrees-in-words @callback.answers-in-time
    Scenario Outline: Kustom asks about a delivery, <situation>
      Given a shop that Kustom can call
      When Kustom asks about a delivery, <situation>
      Then the shop says what becomes of the order

      Examples:
        | situation                                     |
        | the first way of delivery                     |
        | another way than the one in the lines         |
        | a way of delivery that the shop never offered |

  Rule: Before the purchase the shop says yes or no

    @validation.answers-as-documented @validation.answers-in-time
    Scenario Outline: Kustom asks whether it may be bought, <situation>
      Given a shop that Kustom can call
      When Kustom asks whether it may be bought, <situation>
      Then the shop says yes or no

      Examples:
        | situation                                     |
        | an order as it was put together               |
        | the largest basket there is                   |
        | a discount inside a line                      |
        | a status in capitals                          |
        | the same question twice                       |
        | an order that changed after the first question |

  Rule: Whatever it sells, Kustom relies on a shop for this

    @contract @callback.answers-as-documented @callback.keeps-what-was-bought @callback.keeps-currency
    Scenario: An order stays what it is where Kustom asks about an address, a whole address at home
      Given a shop that Kustom can call
      And the shop has put together what it is asked about
      When Kustom asks about an address, a whole address at home
      Then the shop says what becomes of the order
      And the order is still what was bought

    @contract @callback.answers-as-documented @callback.keeps-what-was-bought @callback.keeps-currency
    Scenario: A voucher stays in the order where Kustom asks about an address, a discount in a line of its own
      Given a shop that Kustom can call
      And the shop has put together what it is asked about
      When Kustom asks about an address, a discount in a line of its own
      Then the shop says what becomes of the order
      And the order is still what was bought

    @contract @callback.answers-as-documented @callback.answers-in-time
    Scenario: The shop says no in words where Kustom asks about an address, a country where few shops deliver
      Given a shop that Kustom can call
      And the shop has put together what it is asked about
      And the shop does not deliver there
      When Kustom asks about an address, a country where few shops deliver
      Then the shop says what becomes of the order

    @contract @callback.answers-as-documented @callback.keeps-what-was-bought @callback.keeps-currency
    Scenario: An order stays what it is where Kustom asks about a country, a country in capitals
      Given a shop that Kustom can call
      And the shop has put together what it is asked about
      When Kustom asks about a country, a country in capitals
      Then the shop says what becomes of the order
      And the order is still what was bought

    @contract @callback.answers-as-documented @callback.fee-once
    Scenario: A delivery is charged where Kustom asks about a delivery, the first way of delivery
      Given a shop that Kustom can call
      And the shop has put together what it is asked about
      And the shop offers that delivery
      When Kustom asks about a delivery, the first way of delivery
      Then the shop says what becomes of the order
      And the delivery is charged once

    @contract @callback.answers-as-documented @callback.answers-in-time
    Scenario: The shop says no where Kustom asks about a delivery, a way of delivery that the shop never offered
      Given a shop that Kustom can call
      And the shop has put together what it is asked about
      When Kustom asks about a delivery, a way of delivery that the shop never offered
      Then the shop says what becomes of the order

    @contract @validation.answers-as-documented @validation.answers-in-time
    Scenario: The shop stands by its order where Kustom asks whether it may be bought, an order as it was put together
      Given a shop that Kustom can call
      And the shop has put together what it is asked about
      When Kustom asks whether it may be bought, an order as it was put together
      Then the shop says yes or no
