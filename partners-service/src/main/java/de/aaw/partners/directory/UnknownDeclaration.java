package de.aaw.partners.directory;

import de.aaw.partners.declarations.DeclarationCode;

/** Partners are asked for by a declaration that nobody registered: not the same as one that nobody signed. */
public final class UnknownDeclaration extends RuntimeException {
    private final transient DeclarationCode code;

    UnknownDeclaration(DeclarationCode code) {
        super(code.toString());
        this.code = code;
    }

    public DeclarationCode code() {
        return code;
    }
}
