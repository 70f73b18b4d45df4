package de.aaw.kit.rest.security;

/** The roles that the identity provider gives to clients. */
public final class Roles {
    public static final String OFFICE = "office";
    public static final String ANALYST = "analyst";
    public static final String PARTNER = "partner";

    private Roles() {}
}
