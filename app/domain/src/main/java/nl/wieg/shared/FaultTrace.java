package nl.wieg.shared;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A fault as a log may hold it: its kinds and where they came from, never its messages, which may repeat what a source sent. */
public final class FaultTrace {

    private static final int FRAMES = 12;

    private FaultTrace() {}

    /** The kinds, the cause last: {@code IllegalStateException < SQLException}. */
    public static String kinds(Throwable fault) {
        return causes(fault)
                .map(cause -> cause.getClass().getSimpleName())
                .distinct()
                .collect(Collectors.joining(" < "));
    }

    /** The kinds, each with the frames it came from. */
    public static String of(Throwable fault) {
        return causes(fault).map(FaultTrace::frames).collect(Collectors.joining(" < "));
    }

    private static String frames(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining("", fault.getClass().getName(), ""));
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause);
    }
}
