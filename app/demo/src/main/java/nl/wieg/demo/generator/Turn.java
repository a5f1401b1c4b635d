package nl.wieg.demo.generator;

import java.time.LocalDate;
import java.time.Year;

/** The place of a record in the row of all that are made in a year: its number from 1, of how many. */
record Turn(int number, int of) {

    /** The day of the year when numbers are given out evenly and in order. */
    LocalDate dayOf(int year) {
        return LocalDate.ofYearDay(year, (int) ((number - 1L) * Year.of(year).length() / of) + 1);
    }
}
