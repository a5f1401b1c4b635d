package nl.wieg.sessions.rounds;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.shared.WrongInput;
import org.jspecify.annotations.Nullable;

/**
 * A day for many children in one large location.
 *
 * @param location of the resources
 * @param capacity {@value #FEWEST} to {@value #MOST} children
 * @param walkIn when families may come without an appointment; null when they may not
 * @param waves who comes at which time, by postcode area
 */
public record GroupDay(
        UUID id,
        UUID location,
        LocalDate day,
        Hours hours,
        int capacity,
        @Nullable Hours walkIn,
        List<Wave> waves) {

    public static final int FEWEST = 100;
    public static final int MOST = 600;

    public GroupDay {
        waves = List.copyOf(waves);
    }

    /** When families of a postcode area come; empty when none of its waves is theirs. */
    public Optional<Wave> waveOf(String area) {
        return waves.stream().filter(wave -> wave.includes(area)).findFirst();
    }

    /** Whether it is at the same location on the same day. */
    public boolean isWith(GroupDay other) {
        return location.equals(other.location) && day.equals(other.day);
    }

    /** @throws WrongInput for what cannot be */
    void check() {
        if (capacity < FEWEST || capacity > MOST) {
            throw new WrongInput("capacity", "Een groepsdag is voor " + FEWEST + " tot " + MOST + " kinderen.");
        }
        if (!hours.isForward()) {
            throw new WrongInput("closes", "De eindtijd ligt niet na de begintijd.");
        }
        if (walkIn != null && (!walkIn.isForward() || !hours.contain(walkIn))) {
            throw new WrongInput("walkIn", "De inloop valt niet binnen de tijden van de groepsdag.");
        }
        for (var wave : waves) {
            if (wave.lastArea().compareTo(wave.firstArea()) < 0) {
                throw new WrongInput(
                        "waves", wave.lastArea() + " ligt voor " + wave.firstArea() + ". Zet de laagste voorop.");
            }
            if (wave.at().isBefore(hours.from()) || !wave.at().isBefore(hours.until())) {
                throw new WrongInput("waves", wave.at() + " uur valt niet binnen de tijden van de groepsdag.");
            }
            if (waves.stream().filter(wave::meets).count() > 1) {
                throw new WrongInput("waves", "Postcodegebied " + wave.firstArea() + " heeft twee tijden.");
            }
        }
    }

    /** From a time until another one. */
    public record Hours(LocalTime from, LocalTime until) {

        boolean isForward() {
            return until.isAfter(from);
        }

        boolean contain(Hours other) {
            return !other.from.isBefore(from) && !other.until.isAfter(until);
        }
    }

    /**
     * Families of these postcode areas come at one time.
     *
     * @param lastArea included
     */
    public record Wave(String firstArea, String lastArea, LocalTime at) {

        public boolean includes(String area) {
            return firstArea.compareTo(area) <= 0 && area.compareTo(lastArea) <= 0;
        }

        boolean meets(Wave other) {
            return firstArea.compareTo(other.lastArea) <= 0 && other.firstArea.compareTo(lastArea) <= 0;
        }
    }
}
