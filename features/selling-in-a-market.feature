Feature: Selling in a market
  Every country has its currency, its language and its tax. An order says where it is placed,
  and its amounts add up by the rates of that country.

  Rule: An order is created, read and changed in every market

    @checkout.create-answers-created @checkout.create-keeps-amounts @checkout.create-keeps-order
    @checkout.new-order-is-open @checkout.read-answers-order @checkout.answers-order-asked-for
    @checkout.read-keeps-order @checkout.update-answers-order @checkout.update-takes-sent
    @checkout.update-keeps-rest @checkout.keeps-started-at @exchange.fits-schema
    Scenario Outline: The life of a basket in <market>
      Given a merchant in <market>
      When the merchant creates an order for five yellow T-shirts
      And the merchant changes the order to five yellow T-shirts and a book
      And the merchant reads the order
      Then the order is created
      And it is the order that was sent, open and not yet bought
      And the order is changed
      And what was not sent stays as it was
      And it is the order that was created

      Examples:
        | market            |
        | Sweden            |
        | Norway            |
        | Finland           |
        | Denmark           |
        | Great Britain     |
        | Germany           |
        | the Netherlands   |
        | Austria           |
        | Switzerland       |
        | the United States |
        | Spain             |
        | France            |
        | Belgium           |
        | Poland            |

  Rule: A wrong tax is refused in every market

    @checkout.wrong-tax-refused @checkout.refusal-names-tax @checkout.error-body @order.line-tax
    Scenario Outline: The tax is added on top in <market>
      Given a merchant in <market>
      When the merchant creates an order for five yellow T-shirts with the tax added on top
      Then the tax of the order is wrong
      And the wrong tax is refused
      And the refusal says why

      Examples:
        | market            |
        | Sweden            |
        | Norway            |
        | Finland           |
        | Denmark           |
        | Great Britain     |
        | Germany           |
        | the Netherlands   |
        | Austria           |
        | Switzerland       |
        | the United States |
        | Spain             |
        | France            |
        | Belgium           |
        | Poland            |
