@playground
Feature: Asking what nobody documents
  Some of what Kustom does no document says. Whoever has an account asks, expects nothing, and writes the answers down beside
  what the simulator does.

  Scenario Outline: The merchant finds out <question>
    Given a merchant
    When the merchant finds out <question>

    Examples: Of orders that are not yet bought
      | question                                               |
      | how an abort is answered                               |
      | how an unknown id is answered                          |
      | how an id that is none is answered                     |
      | how an id that is none is answered after the purchase  |
      | whether null takes something back                      |
      | whether a part of an address replaces the whole        |
      | whether the total of a line may be one unit off        |
      | whether the tax of the order may be one unit off       |
      | whether a price may have a fraction                    |
      | whether an order needs lines                           |

    @purchase
    Examples: Of orders that are bought
      | question                              |
      | how a second cancellation is answered |
      | what a release leaves of the amount   |
      | whether nothing can be given back     |
