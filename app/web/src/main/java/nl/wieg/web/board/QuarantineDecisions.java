package nl.wieg.web.board;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wieg.intake.Quarantine;
import nl.wieg.intake.RepairResult;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Carries out what a steward filled in, or says beside which field something is wrong; then nothing has changed. */
@Component
class QuarantineDecisions {

    static final String CORRECT = "verbeteren";
    static final String RELEASE = "vrijgeven";
    static final String REJECT = "afwijzen";

    private final Quarantine quarantine;
    private final Words words;

    QuarantineDecisions(Quarantine quarantine, Words words) {
        this.quarantine = quarantine;
        this.words = words;
    }

    /** What is wrong; nothing when it was carried out. */
    List<FormProblem> decide(UUID id, QuarantineForm form) {
        var problems = problems(form);
        return problems.isEmpty() ? carryOut(id, form) : problems;
    }

    private List<FormProblem> problems(QuarantineForm form) {
        var problems = new ArrayList<FormProblem>();
        if (!List.of(CORRECT, RELEASE, REJECT).contains(form.action())) {
            problems.add(problem("actie", "decision.problem.action"));
        }
        if (form.action().equals(CORRECT) && form.text().isBlank()) {
            problems.add(problem("tekst", "decision.problem.text"));
        }
        if (form.reason().isBlank()) {
            problems.add(problem("reden", "decision.problem.reason"));
        }
        if (form.reason().length() > Quarantine.MAX_NOTE) {
            problems.add(problem("reden", "decision.problem.reason.long"));
        }
        return problems;
    }

    private List<FormProblem> carryOut(UUID id, QuarantineForm form) {
        return switch (form.action()) {
            case CORRECT -> refusal("tekst", quarantine.correct(id, form.text(), form.reason()));
            case RELEASE -> refusal("actie", quarantine.release(id, form.reason()));
            default -> {
                quarantine.dismiss(id, form.reason());
                yield List.of();
            }
        };
    }

    private static List<FormProblem> refusal(String field, RepairResult result) {
        var refusal = result.refusal();
        return refusal == null ? List.of() : List.of(new FormProblem(field, refusal));
    }

    private FormProblem problem(String field, String key) {
        return new FormProblem(field, words.of(key));
    }
}
