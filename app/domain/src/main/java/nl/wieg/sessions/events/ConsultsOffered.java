package nl.wieg.sessions.events;

import java.util.List;

/** Consult hours can be booked; told in the transaction that adds them, so that there are none without their slots. */
public record ConsultsOffered(List<ConsultOffered> consults) {

    public ConsultsOffered {
        consults = List.copyOf(consults);
    }
}
