package violators.messages.menu;

import org.saola.kernel.ProblemCode;

/** Problems that nobody wrote a message for. */
public enum LostProblem implements ProblemCode {
    LOST("menu.lost"),
    BORROWED("kit.borrowed");

    private final String code;

    LostProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
