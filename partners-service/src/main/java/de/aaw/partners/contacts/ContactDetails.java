package de.aaw.partners.contacts;

import org.jspecify.annotations.Nullable;

/** What is said of a contact person. */
public record ContactDetails(
        String name,
        @Nullable String position,
        @Nullable String email,
        @Nullable String phone) {
    /** Says nothing of the person: whatever is written to a log cannot be erased from it. */
    @Override
    public String toString() {
        return "a contact's details";
    }
}
