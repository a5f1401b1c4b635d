package nl.wieg.demo.simulators;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/** Spoils the first answer to every so many new pages until its faults are used up; the next answer is good. */
final class FirstAnswers {

    private final Queue<PageFault> left;
    private final int every;
    private final Set<String> asked = new HashSet<>();

    FirstAnswers(Faults faults, int every) {
        this.left = new ArrayDeque<>(faults == Faults.REAL_LIFE ? List.of(PageFault.values()) : List.of());
        this.every = every;
    }

    synchronized ResponseDefinitionBuilder answer(String request, String goodBody) {
        boolean first = asked.add(request);
        if (!first || asked.size() % every != 0 || left.isEmpty()) {
            return Answers.json(goodBody);
        }
        return left.remove().instead(goodBody);
    }
}
