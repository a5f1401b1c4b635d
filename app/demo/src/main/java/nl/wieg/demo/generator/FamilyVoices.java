package nl.wieg.demo.generator;

import static nl.wieg.demo.generator.MadeUpWord.THE_CHILD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wieg.demo.generator.MadeUpWord.Sort;

/**
 * What made-up families said when asked for consent. Most let RIVM know, some object to one kind or to all, a few put off or do not agree among
 * themselves. Chance of its own: whoever lives in the region, and what they got, is the same with and without it.
 */
public final class FamilyVoices {

    /** Since then parents are asked whether data may go to RIVM. */
    private static final LocalDate FIRST_ASKED = LocalDate.of(2022, 1, 1);

    private static final Set<String> CLEAR = Set.of("EenhoofdigOuderlijkGezag", "GezamenlijkOuderlijkGezag");
    private static final double EXCHANGING = 942;
    private static final double EXCHANGING_OF_WHO_OBJECT = 560;
    private static final double SAYING_NO_ALOUD = 650;
    private static final double OF_THE_SAME_MIND = 970;
    private static final double DISAGREEING = 1;
    private static final double WANTING_WHAT_PARENTS_REFUSE = 2.5;
    private static final double WEIGHED = 650;
    private static final double PUTTING_OFF = 40;
    private static final int PUT_OFF_FROM_MONTHS = 2;
    private static final int PUT_OFF_UNTIL_MONTHS = 20;
    private static final int HPV_YEARS = 10;
    private static final int ASKED_WITHIN_DAYS = 120;

    /** Who of those that missed it object to it. */
    private static final Map<String, Missed> OBJECTIONS = Map.of(
            "BMR", new Missed(16, 2000, 400),
            "DKTP-Hib-HepB", new Missed(6, 2011, 400),
            "Pneu", new Missed(6, 2011, 400),
            "HPV", new Missed(136, 2000, 90));

    private final long seed;
    private final LocalDate today;

    public FamilyVoices(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    /** For each child of the family, in their order, what was said of it; nothing after today. */
    public List<List<MadeUpWord>> of(MadeUpFamily family) {
        Dice dice = Dice.of(seed, "voices", family.number());
        boolean exchanges = dice.perMille(family.objects() ? EXCHANGING_OF_WHO_OBJECT : EXCHANGING);
        boolean aloud = exchanges || dice.perMille(SAYING_NO_ALOUD);
        return family.children().stream()
                .map(child -> {
                    Child about = new Child(family, child, dice);
                    if (aloud) {
                        about.exchange(exchanges ? Sort.MAY_EXCHANGE : Sort.MAY_NOT_EXCHANGE);
                    }
                    about.objections();
                    about.putsOff();
                    about.differ();
                    return about.said();
                })
                .toList();
    }

    /** What is said of one child. */
    private final class Child {

        private final MadeUpFamily family;
        private final MadeUpChild child;
        private final Dice dice;
        private final List<MadeUpWord> said = new ArrayList<>();

        Child(MadeUpFamily family, MadeUpChild child, Dice dice) {
            this.family = family;
            this.child = child;
            this.dice = dice;
        }

        List<MadeUpWord> said() {
            return said.stream().filter(word -> !word.on().isAfter(today)).toList();
        }

        void exchange(Sort sort) {
            LocalDate on = asked();
            if (parentsSpeak()) {
                say(sort, "*", 0, on);
            }
            if (childSpeaks() && dice.perMille(OF_THE_SAME_MIND)) {
                say(sort, "*", THE_CHILD, on);
            }
        }

        void objections() {
            if (family.objects()) {
                object("*");
                return;
            }
            OBJECTIONS.keySet().stream().sorted().forEach(kind -> {
                Missed missed = OBJECTIONS.getOrDefault(kind, Missed.NEVER);
                if (dice.perMille(missed.objecting()) && isMissed(kind, missed)) {
                    object(kind);
                }
            });
        }

        void putsOff() {
            boolean young = isOlderThan(PUT_OFF_FROM_MONTHS) && !isOlderThan(PUT_OFF_UNTIL_MONTHS);
            if (dice.perMille(PUTTING_OFF) && young && parentsSpeak() && !family.objects()) {
                LocalDate on = today.minusDays(dice.between(1, 30));
                String kind = isOlderThan(12) ? "BMR" : "DKTP-Hib-HepB";
                said.add(new MadeUpWord(Sort.DEFERRAL, kind, 0, on, on.plusDays(dice.between(30, 90))));
            }
        }

        /** Parents among themselves, or a child with its parents. */
        void differ() {
            boolean parents = dice.perMille(DISAGREEING);
            boolean wish = dice.perMille(WANTING_WHAT_PARENTS_REFUSE);
            if (family.objects() || !parentsSpeak()) {
                return;
            }
            LocalDate on = asked();
            if (parents && family.parents().size() > 1) {
                say(Sort.MAY_BE_GIVEN, "*", 0, on);
                say(Sort.MAY_NOT_BE_GIVEN, "*", 1, on);
            } else if (wish && childSpeaks()) {
                say(Sort.MAY_NOT_BE_GIVEN, "*", 0, on);
                say(Sort.MAY_BE_GIVEN, "*", THE_CHILD, on);
                if (dice.perMille(WEIGHED)) {
                    say(Sort.WISH_STANDS, "*", THE_CHILD, on);
                }
            }
        }

        private void object(String kind) {
            if (parentsSpeak()) {
                say(Sort.OBJECTION, kind, 0, asked());
            } else if (isOlderThan(16 * 12)) {
                say(Sort.OBJECTION, kind, THE_CHILD, asked());
            }
        }

        private void say(Sort sort, String kind, int parent, LocalDate on) {
            said.add(new MadeUpWord(sort, kind, parent, on, null));
        }

        /** A few months after birth, or after the birthday on which it is asked again. */
        private LocalDate asked() {
            int years = isOlderThan(16 * 12) ? 16 : isOlderThan(12 * 12) ? 12 : 0;
            LocalDate from = child.birthDate().plusYears(years);
            return (from.isBefore(FIRST_ASKED) ? FIRST_ASKED : from).plusDays(dice.between(1, ASKED_WITHIN_DAYS));
        }

        private boolean parentsSpeak() {
            return CLEAR.contains(family.authority()) && !isOlderThan(16 * 12);
        }

        private boolean childSpeaks() {
            return isOlderThan(12 * 12);
        }

        private boolean isMissed(String kind, Missed missed) {
            return isOlderThan(missed.months())
                    && child.birthDate().getYear() >= missed.firstCohort()
                    && !(kind.equals("HPV")
                            && ChildHistory.isTold(child.birthDate().getYear() + HPV_YEARS))
                    && child.history().stream().noneMatch(dose -> dose.kind().equals(kind));
        }

        private boolean isOlderThan(int months) {
            return !child.birthDate().plusMonths(months).isAfter(today);
        }
    }

    /** Did not get it by this age in months, though it was offered to their birth year, and how many in a thousand of those object. */
    private record Missed(int months, int firstCohort, double objecting) {

        static final Missed NEVER = new Missed(Integer.MAX_VALUE, 0, 0);
    }
}
