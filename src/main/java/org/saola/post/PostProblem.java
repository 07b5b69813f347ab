package org.saola.post;

import org.saola.kernel.ProblemCode;

/** Problems of the post. */
public enum PostProblem implements ProblemCode {
    LETTER_UNKNOWN("post.letter-unknown"),
    LINK_UNKNOWN("post.link-unknown"),
    /** That where letters come back to. */
    MAILBOX_UNREACHED("post.mailbox-unreached");

    private final String code;

    PostProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
