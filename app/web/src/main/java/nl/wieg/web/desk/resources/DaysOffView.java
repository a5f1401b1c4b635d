package nl.wieg.web.desk.resources;

import java.util.List;

/** School holidays and public holidays, those that are over apart. */
public record DaysOffView(List<Row> coming, List<Row> over) {

    /** A holiday, in words; by its kind and first day a form names it. */
    public record Row(String kind, String first, String kindInWords, String days, String name) {}
}
