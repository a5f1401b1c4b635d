/**
 * How full the sessions to come are, how many will really come, and how many places each offers above what it holds. Bounded: an overbooking that
 * lets families wait too long too often is refused, by a rule that is data ({@code appointments_fill_rule}).
 *
 * <p>The way of the data, one direction only: a published session, with its round and its location -> what the forecast wants to know of it -> with
 * its slots: how full it is, who will come, and the chance that somebody waits too long when all places are taken -> what a planner says about
 * overbooking, kept with who and when -> the places of its slots, in the same transaction.
 *
 * <p>The chance is worked out exactly, under three assumptions that a planner can follow: who comes, comes at the time of their slot; with each child a
 * lane is busy for as long as lets all lanes together help the capacity in the time of the session; families stay away independently. So no session
 * has to carry minutes of its own. Its lanes are those that its team has and its location has room for, by the resources of today.
 *
 * <p>Of group days it says how full they are, and no more: there are none of earlier years to learn from, and they are not overbooked.
 */
@NamedInterface("fill")
@NullMarked
package nl.wieg.appointments.fill;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
