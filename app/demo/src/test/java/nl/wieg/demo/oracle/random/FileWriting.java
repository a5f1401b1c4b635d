package nl.wieg.demo.oracle.random;

import java.util.List;
import nl.wieg.demo.oracle.Fields;

/** How the files of one source are put on paper, well or badly. */
interface FileWriting {

    /** A name's ending, with the dot. */
    String extension();

    /** A readable file, with a bad line here and there. */
    byte[] file(List<Fields> records, Dice dice);

    /** A file that must be rejected whole, though good records stand in it. */
    byte[] unreadable(List<Fields> records, Dice dice);
}
