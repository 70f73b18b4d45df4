package de.aaw.partners.journal;

/** The registers whose versions are kept; the stored word is the constant's name. */
public enum Register {
    PARTNERS,
    DECLARATIONS
}
