package nl.wieg.intake;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** How a delivery stands, as people see it: a harvest that was given up is incomplete, a file that cannot be read is rejected. */
public enum DeliveryStanding {
    READING,
    READ,
    INCOMPLETE,
    REJECTED;

    static DeliveryStanding of(String state, String channel) {
        return switch (Delivery.State.valueOf(state)) {
            case landing, landed -> READING;
            case stored -> READ;
            case rejected -> channel.equals(Channel.REST.code()) ? INCOMPLETE : REJECTED;
        };
    }

    Set<Delivery.State> states() {
        return switch (this) {
            case READING -> EnumSet.of(Delivery.State.landing, Delivery.State.landed);
            case READ -> EnumSet.of(Delivery.State.stored);
            case INCOMPLETE, REJECTED -> EnumSet.of(Delivery.State.rejected);
        };
    }

    Set<String> channelCodes() {
        var channels =
                switch (this) {
                    case READING, READ -> EnumSet.allOf(Channel.class);
                    case INCOMPLETE -> EnumSet.of(Channel.REST);
                    case REJECTED -> EnumSet.of(Channel.FILE, Channel.DESK);
                };
        return channels.stream().map(Channel::code).collect(Collectors.toUnmodifiableSet());
    }
}
