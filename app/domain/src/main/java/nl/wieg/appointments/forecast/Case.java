package nl.wieg.appointments.forecast;

import java.util.List;

/**
 * A past session as an example.
 *
 * @param size how many could: who booked, or who was expected
 * @param count how many did
 * @param isFull whether no more could: then more might have
 */
record Case(int year, List<Trait> traits, double size, double count, boolean isFull) {

    Case {
        traits = List.copyOf(traits);
    }
}
