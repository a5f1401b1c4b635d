package nl.wieg.shared;

/** What was filled in will not do; nothing was changed. */
public final class WrongInput extends Refusal {

    private static final long serialVersionUID = 1L;

    public WrongInput(String message) {
        super(message);
    }

    /**
     * About one thing that was filled in.
     *
     * @param about its name in the command: {@code until}, {@code words}
     */
    public WrongInput(String about, String message) {
        super(about, message);
    }
}
