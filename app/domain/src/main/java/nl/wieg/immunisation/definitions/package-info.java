/**
 * The schedule as versioned data: who made and signed off which definition, from which day it counts, and its rows.
 *
 * <table><caption>States of a definition</caption>
 * <tr><td>draft</td><td>a copy of another; its rows can be changed, and it counts for nobody</td></tr>
 * <tr><td>signed off</td><td>by a doctor, for a day to come; never changes from here on</td></tr>
 * <tr><td>in force</td><td>the newest whose day has come</td></tr>
 * <tr><td>superseded</td><td>a later one is in force; stays readable</td></tr>
 * </table>
 *
 * <p>A definition takes force on a day after its signature, so that the run of that night works everybody out by it; no event is needed. The
 * first definition came with the product, and says that no doctor signed it.
 */
@NamedInterface("definitions")
@NullMarked
package nl.wieg.immunisation.definitions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
