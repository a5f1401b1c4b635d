package nl.wieg.sessions.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Day parts that are worth the same to a plan: as many children a lane, in school time or not, in holidays or not.
 *
 * @param number among the sorts, from 0
 */
record SortOfPart(int number, List<DayPart> parts, boolean schoolTime, boolean holiday) {

    /** All day parts on which a session could be held, those that are worth the same together. */
    static List<SortOfPart> alike(Ground ground) {
        return by(ground, part -> part.part() + "/" + ground.isSchoolTime(part) + "/" + ground.isHoliday(part));
    }

    /** Each day part by itself. */
    static List<SortOfPart> apart(Ground ground) {
        return by(ground, DayPart::toString);
    }

    private static List<SortOfPart> by(Ground ground, Function<DayPart, String> key) {
        SortedMap<String, List<DayPart>> sorts = new TreeMap<>();
        ground.chances().stream().map(Chance::part).distinct().sorted().forEach(part -> sorts.computeIfAbsent(
                        key.apply(part), same -> new ArrayList<>())
                .add(part));
        var numbered = new ArrayList<SortOfPart>();
        for (var parts : sorts.values()) {
            var first = parts.getFirst();
            numbered.add(new SortOfPart(numbered.size(), parts, ground.isSchoolTime(first), ground.isHoliday(first)));
        }
        return List.copyOf(numbered);
    }

    boolean isOneDayPart() {
        return parts.size() == 1;
    }
}
