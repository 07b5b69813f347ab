package org.saola.audit;

/** What checking the whole chain found. {@link #line} is what the command prints. */
public sealed interface ChainVerdict {

    String line();

    /**
     * Nothing was changed.
     *
     * @param entries sealed ones
     * @param head the hash of the newest seal, hexadecimal; zeros where there is none yet
     * @param waiting entries that the sealer has not come to yet
     */
    record Intact(long entries, String head, long waiting) implements ChainVerdict {
        @Override
        public String line() {
            return "OK " + entries + " " + head;
        }
    }

    /** @param entry the id of the entry, or the number of the seal where no entry is left; {@code head} for the signed head */
    record Broken(String entry, Fault fault) implements ChainVerdict {
        @Override
        public String line() {
            return "BROKEN " + entry + " " + fault.word();
        }
    }

    /** What is wrong. */
    enum Fault {
        /** The entry, its place or an entry before it is not what was sealed. */
        CHANGED,
        /** A seal is there and its entry is not. */
        ENTRY_REMOVED,
        /** A number of the chain has no seal. */
        SEAL_REMOVED,
        /** An entry has neither a seal nor the mark that it waits for one, or has waited for more than five minutes. */
        NEVER_SEALED,
        /** A signed head knows of more entries than there are. */
        TAIL_CUT,
        /** The chain fits together, and differs from a head that was signed. */
        RECOMPUTED,
        /** There are seals, and no head outside the database. */
        HEAD_MISSING,
        /** A head is not signed with the key of this house, or cannot be read. */
        HEAD_FORGED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
