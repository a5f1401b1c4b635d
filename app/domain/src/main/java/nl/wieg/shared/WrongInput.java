package nl.wieg.shared;

/** What was filled in will not do; nothing was changed. */
public final class WrongInput extends Refusal {

    private static final long serialVersionUID = 1L;

    public WrongInput(String message) {
        super(message);
    }
}
