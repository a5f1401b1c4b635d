package nl.wieg.batch.proposals;

import nl.wieg.access.Actor;
import nl.wieg.sessions.proposals.ProposalWork;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has waiting proposals worked out, one by one; on nodes with the role batch. */
@Component
@ConditionalOnExpression("'${wieg.roles:web,integrations,batch}'.contains('batch')")
class ProposalQueue {

    private static final Actor WORK = Actor.system("voorstellen");

    private final ProposalWork work;

    ProposalQueue(ProposalWork work) {
        this.work = work;
    }

    /** What fails is logged by the scheduler, and the next tick tries again. */
    @Scheduled(fixedDelayString = "${wieg.proposals.every:1s}", initialDelayString = "${wieg.proposals.every:1s}")
    void tick() {
        WORK.run(work::workOutNext);
    }
}
