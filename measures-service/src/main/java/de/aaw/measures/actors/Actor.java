package de.aaw.measures.actors;

/** Who changes something; {@code subject} is the token's, by which four eyes are told apart. */
public sealed interface Actor {

    String subject();

    /** What others may read of who it was: {@code office} or a partner's code, never the subject. */
    String name();

    /** The coordination office: may do everything that is not another pair of eyes' to do. */
    record Office(String subject) implements Actor {
        @Override
        public String name() {
            return "office";
        }
    }

    /** A partner's system, which speaks for that partner alone. */
    record PartnerClient(String subject, String partner) implements Actor {
        @Override
        public String name() {
            return partner;
        }
    }
}
