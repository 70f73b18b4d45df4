package de.aaw.partners.directory;

/** Partners are asked for by a declaration that nobody registered: not the same as one that nobody signed. */
public final class UnknownDeclaration extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    UnknownDeclaration(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
