package org.saola.identity;

/**
 * An interface that this house offers as another service does, so that programs made for that one can read here.
 *
 * <p>Such programs send their token in a header of their own. It is one of our {@link ApiTokens}, with the scope of reading
 * the room; what to answer to one that is not good is for the room to say, as the other service would.
 */
public interface BorrowedApi {

    /** What its addresses begin with, {@code /species/api/v1/}. */
    String prefix();

    /** The header with the token. */
    String header();

    /** The room whose scope a token needs. */
    String room();
}
