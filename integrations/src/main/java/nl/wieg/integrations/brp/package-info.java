/**
 * Mutations of the BRP, one JSON object a line: births, moves, deaths, names, authority, secrecy of address. They change whom we know and never
 * count in a figure. Deliveries may come in any order and any number of times; what contradicts other mutations waits for somebody in
 * {@code people}. This feed carries personal data: no reason repeats a value, and once {@code people} keeps a delivery under the keys of its
 * persons, intake forgets its content. The format is our own, described in the README beside this file.
 */
@NullMarked
package nl.wieg.integrations.brp;

import org.jspecify.annotations.NullMarked;
