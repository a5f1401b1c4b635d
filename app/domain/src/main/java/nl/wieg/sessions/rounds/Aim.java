package nl.wieg.sessions.rounds;

import java.util.List;
import nl.wieg.shared.WrongInput;

/** What a round offers, and how it comes to families. */
public record Aim(String name, List<Offer> offers, Delivery delivery) {

    private static final int LONGEST_NAME = 100;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    public Aim {
        name = name.strip();
        offers = List.copyOf(offers);
    }

    /** @throws WrongInput for what cannot be */
    void check() {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new WrongInput("name", "Geef de ronde een naam van ten hoogste " + LONGEST_NAME + " tekens.");
        }
        if (offers.isEmpty()) {
            throw new WrongInput("offers", "Kies ten minste een vaccin voor een geboortejaar.");
        }
        offers.forEach(this::check);
    }

    private void check(Offer offer) {
        if (offer.lastYear() < offer.firstYear()) {
            throw new WrongInput("offers", offer.kind() + ": het laatste geboortejaar ligt voor het eerste.");
        }
        if (offer.firstYear() < FIRST_YEAR || offer.lastYear() > LAST_YEAR) {
            throw new WrongInput(
                    "offers",
                    offer.kind() + ": kies geboortejaren van " + FIRST_YEAR + " tot en met " + LAST_YEAR + ".");
        }
        if (offer.doses().isEmpty()) {
            throw new WrongInput("offers", offer.kind() + ": kies om welke prik het gaat.");
        }
        if (offers.stream().filter(offer::meets).count() > 1) {
            throw new WrongInput("offers", offer.kind() + " staat er twee keer voor hetzelfde geboortejaar.");
        }
    }
}
