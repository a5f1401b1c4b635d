package nl.wieg.integrations.veiligthuis;

import nl.wieg.integrations.feeds.Texts;

/**
 * A field that always stands at the same place of a line.
 *
 * @param first its first column, from 1
 * @param last its last
 * @param padded whether blanks around the value are no part of it
 */
record FixedColumn(String name, int first, int last, boolean padded) {

    static FixedColumn filled(String name, int first, int last) {
        return new FixedColumn(name, first, last, false);
    }

    static FixedColumn padded(String name, int first, int last) {
        return new FixedColumn(name, first, last, true);
    }

    String of(String line) {
        var value = line.substring(first - 1, last);
        return padded ? Texts.trim(value) : value;
    }

    /** Its place and name, for who writes a line by hand. */
    String shown() {
        return (first == last ? "" + first : first + "-" + last) + " " + name;
    }
}
