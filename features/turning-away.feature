Feature: Turning away
  Kustom lets in whom it knows, and tells of the orders that there are.

  Rule: An order that never was is not found

    @contract @smoke @read-only @checkout.unknown-id-refused
    Scenario: The merchant reads an order that never was
      Given a merchant
      And the merchant remembers an order that never was
      When the merchant reads the order
      Then there is no such order

    @checkout.unknown-id-refused
    Scenario: The merchant changes an order that never was
      Given a merchant
      And the merchant remembers an order that never was
      When the merchant changes the order to five yellow T-shirts with home delivery
      Then there is no such order

    @checkout.unknown-id-refused
    Scenario: The merchant aborts an order that never was
      Given a merchant
      And the merchant remembers an order that never was
      When the merchant aborts the order
      Then there is no such order

  Rule: Nobody comes in without credentials

    @contract @smoke @checkout.credentials-required
    Scenario: A stranger creates an order
      When somebody with nothing in hand creates an order for five yellow T-shirts
      Then nobody is let in

    @read-only @checkout.credentials-required
    Scenario: A stranger reads an order
      When somebody with nothing in hand reads an order
      Then nobody is let in

  Rule: Nobody comes in with the wrong credentials

    @checkout.wrong-credentials-refused
    Scenario Outline: Somebody comes with <credentials>
      Given a merchant
      When somebody with <credentials> creates an order for five yellow T-shirts
      Then whoever comes with something wrong is turned away

      Examples:
        | credentials       |
        | a wrong password  |
        | a wrong user name |
        | a wrong key       |

    @checkout.wrong-credentials-refused
    Scenario: Somebody with a wrong password knows the id of an order
      Given a merchant
      And the merchant has created an order for five yellow T-shirts
      When somebody with a wrong password reads the order
      Then whoever comes with something wrong is turned away

  Rule: A merchant comes in by either form of its credentials

    @checkout.key-alone-accepted
    Scenario: The merchant creates an order by user name and password, and reads it by its key
      Given a merchant
      And the merchant has created an order for five yellow T-shirts
      When somebody with the key alone reads the order
      Then it is the same merchant who comes
