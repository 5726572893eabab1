@playground
Feature: Asking what nobody documents
  Some of what Kustom does no document says. Whoever has an account asks, expects nothing, and writes the answers down beside
  what the simulator does.

  Scenario Outline: The merchant finds out <question>
    Given a merchant
    When the merchant finds out <question>

    Examples: Of orders that are not yet bought
      | question                                              |
      | how an abort is answered                              |
      | how an unknown id is answered                         |
      | how an id that is none is answered                    |
      | how a body that is not declared as JSON is answered   |
      | whether several faults are told at once               |
      | whether null takes something back                     |
      | whether a part of an address replaces the whole       |
      | whether a part of the options replaces the whole      |
      | whether the total of a line may be one unit off       |
      | whether the tax of the order may be one unit off      |
      | whether a price may have a fraction                   |
      | whether an order needs lines                          |
      | how an unknown id is answered after the purchase      |
      | how an id that is none is answered after the purchase |

    @purchase
    Examples: Of orders that are bought
      | question                                                |
      | how a second cancellation is answered                   |
      | whether a cancelled order can be acknowledged           |
      | whether parcels can be added to a cancelled order       |
      | what a release leaves of the amount                     |
      | whether nothing can be given back                       |
      | whether nothing can be captured                         |
      | whether a partly captured order can get another amount  |
      | whether references without anything in them are refused |
