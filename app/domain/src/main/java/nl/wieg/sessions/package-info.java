/**
 * Small-scale vaccination sessions near families: which team is when at which location, and who of the staff is there. Who comes where is
 * expected here, never decreed: parents book afterwards themselves, in {@code appointments}.
 *
 * <p>The way of the data, one direction only: {@code resources} (where and by whom a session can be held) and the register
 * (who is not protected yet) -> {@code rounds} (what is offered to whom in which weeks, and how many are expected from each
 * postcode area) -> an instance of {@link nl.wieg.sessions.plan} (a pure function: the plan and its bound) -> {@code proposals} (a plan that a
 * planner watches, changes and compares) -> published sessions, here -> the event {@code SessionsPublished}, in the same transaction -> slots.
 * How a round becomes an instance stands in {@code rounds.demand}, and how an instance is written down in {@code instances}.
 * A group day goes a shorter way, since nothing is to be searched for: the round says where, when and whose turn it is at which time, {@code rounds.demand}
 * how many places each wave gets, and publishing offers them by {@code GroupDaysPublished}. Who is called to a group day is not planned for in a session,
 * and its location holds nothing else that day. A published group day stands until an absence of its location, its area or its day cancels it.
 * {@code roster} says who of the staff is at a published session, by name, and {@code vaccines} what they bring. An absence changes published sessions in the same way: {@code Absences}
 * works out a {@code Repair}, a planner looks, and it is done in one act, if it is still what was seen; each change is an event, and its slots follow in
 * the same transaction. Consult hours of doctors become slots of talks the same way. Nothing flows back: a proposal keeps the
 * instance it was made from, and a published session knows its round but no proposal.
 *
 * <table><caption>States of a round</caption>
 * <tr><td>draft</td><td>being made: everything can change; proposals are made for it</td></tr>
 * <tr><td>published</td><td>its sessions stand and can be booked; what it offers to whom no longer changes</td></tr>
 * <tr><td>closed</td><td>its last session is over: nothing changes any more</td></tr>
 * </table>
 *
 * <table><caption>States of a proposal</caption>
 * <tr><td>queued</td><td>waits for a process that works it out</td></tr>
 * <tr><td>running</td><td>is worked out; its best plan so far can be seen, and it can be stopped</td></tr>
 * <tr><td>done</td><td>has a plan, by a search that ended or was stopped; it can be changed by hand, and searched further, which queues it</td></tr>
 * <tr><td>failed</td><td>could not be worked out, and says why; can be queued again</td></tr>
 * <tr><td>chosen</td><td>was published: never changes any more</td></tr>
 * </table>
 *
 * <table><caption>States of a published session</caption>
 * <tr><td>planned</td><td>will be held; its team, lanes and times may still change, each change an event</td></tr>
 * <tr><td>cancelled</td><td>will not be held, for a reason; its children were moved or are called</td></tr>
 * <tr><td>held</td><td>is over</td></tr>
 * </table>
 */
@ApplicationModule(
        displayName = "Sessions",
        allowedDependencies = {
            "shared",
            "access",
            "immunisation :: definitions",
            "immunisation :: schedule",
            "immunisation :: unprotected"
        })
@NullMarked
package nl.wieg.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
