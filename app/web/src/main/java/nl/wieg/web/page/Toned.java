package nl.wieg.web.page;

/** A state that is shown as a badge: its name picks the words, its tone the colour. */
public interface Toned {

    String name();

    /** One of success, warning, danger, neutral. */
    String tone();
}
