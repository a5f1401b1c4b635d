package nl.wieg.immunisation.doses;

import nl.wieg.shared.Refusal;

/** A dose cannot be recorded as it was filled in; nothing was recorded. */
public final class DoseRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    DoseRefused(String message) {
        super(message);
    }

    DoseRefused(String about, String message) {
        super(about, message);
    }
}
