package nl.wieg.demo.generator;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** What parents answered after a small-scale session, a file a round. */
final class TevredenheidFeed extends FileFeed<TevredenheidFeed.Answer> {

    private static final String HEADER = "antwoordnummer;versie;datum;gemeentecode;ronde;cijfer";
    private static final List<Integer> HIGH = List.of(8, 8, 8, 9, 9, 10);
    private static final List<Integer> LOW = List.of(7, 7, 7, 6, 6, 5, 3);

    record Answer(String number, int version, LocalDate day, String municipality, String round, int grade)
            implements SourceRecord<Answer> {

        @Override
        public Answer withVersion(int other) {
            return new Answer(number, other, day, municipality, round, grade);
        }

        @Override
        public Answer earlier(Region region, Dice dice) {
            return new Answer(number, version, day, municipality, round, 11 - grade);
        }
    }

    TevredenheidFeed(Region region) {
        super("tevredenheid", Rhythm.HALF_YEARLY, region);
    }

    @Override
    List<Sent<Answer>> sent(int year) {
        Dice dice = dice(year);
        long answers = volume("antwoorden-tevredenheid", year);
        long high = volume("antwoorden-acht-of-hoger", year);
        Weighted<Round> rounds = Round.of("KLEINSCHALIG", year);
        return mishaps(dice).send(answers, turn -> {
            Round round = rounds.draw(dice);
            boolean pleased = turn.number() * high / answers > (turn.number() - 1) * high / answers;
            return new Answer(
                    "T-%d-%05d".formatted(year, turn.number()),
                    1,
                    dice.workingDay(round.from(), round.to()),
                    round.municipality(region(), dice),
                    round.name(),
                    dice.oneOf(pleased ? HIGH : LOW));
        });
    }

    @Override
    String line(Answer answer) {
        return Csv.line(
                answer.number(), answer.version(), answer.day(), answer.municipality(), answer.round(), answer.grade());
    }

    @Override
    FeedFile file(LocalDate closing, List<String> lines) {
        String season = closing.getMonthValue() == 6 ? "voorjaar" : "herfst";
        String name = "antwoorden-%s-%d.csv".formatted(season, closing.getYear());
        return new FeedFile(name, "\uFEFF" + Csv.file(HEADER, lines, "\n"), StandardCharsets.UTF_8);
    }
}
