package nl.wieg.web.desk.proposals;

import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Says how good a plan is. */
@Component
class QualityWords {

    private final Words words;

    QualityWords(Words words) {
        this.words = words;
    }

    /** Dit plan is hooguit 1,2% duurder dan het beste dat kan. */
    String of(PlanQuality quality) {
        if (!quality.known()) {
            return words.of("proposal.quality.unknown");
        }
        if (quality.far()) {
            return words.of("proposal.quality.far");
        }
        return quality.best() ? words.of("proposal.quality.best") : words.of("proposal.quality", quality.percent());
    }

    /** What a plan costs, in whole points. */
    static String points(double value) {
        return DutchNumbers.whole(Math.round(value));
    }
}
