package de.aaw.partners.contacts.rest;

import de.aaw.partners.contacts.ContactDetails;
import de.aaw.partners.contacts.ContactState;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact person in answers. */
@Schema(name = "Contact", description = "A person to ask at a partner.")
public record ContactJson(
        @Schema(description = "Identifier, a UUIDv7.", required = true)
        UUID id,

        @Schema(description = "Version, counted from 1; the ETag.", required = true)
        long version,

        @Schema(description = "When this version was recorded; former ones are not kept.", required = true)
        Instant recordedAt,

        @Schema(description = "The person's name.", required = true)
        String name,

        @Schema(description = "What the person does at the partner.", nullable = true) @Nullable
        String position,

        @Schema(description = "E-mail address.", nullable = true) @Nullable
        String email,

        @Schema(description = "Telephone number.", nullable = true) @Nullable
        String phone) {
    static ContactJson of(ContactState contact) {
        ContactDetails details = contact.details();
        return new ContactJson(
                contact.id(),
                contact.version(),
                contact.recordedAt(),
                details.name(),
                details.position(),
                details.email(),
                details.phone());
    }

    /** The body of a POST or PUT. */
    @Schema(name = "ContactEntry", description = "All that is said of a contact person.")
    public record Entry(
            @Schema(description = "The person's name.", required = true) @NotBlank @Size(max = 200)
            String name,

            @Schema(description = "What the person does at the partner.", nullable = true)
            @Size(min = 1, max = 200)
            @Nullable
            String position,

            @Schema(description = "E-mail address.", nullable = true) @Email @Size(min = 3, max = 254) @Nullable
            String email,

            @Schema(description = "Telephone number.", nullable = true, examples = "+49 30 123456")
            @Pattern(regexp = "^\\+?[0-9][0-9 ()/.-]{2,39}$")
            @Nullable
            String phone) {
        ContactDetails toDetails() {
            return new ContactDetails(name, position, email, phone);
        }

        /** Says nothing of the person: whatever is written to a log cannot be erased from it. */
        @Override
        public String toString() {
            return "a contact's details";
        }
    }

    /** The answer to a POST, which is kept for the same request sent again: so nothing of the person stands in it. */
    @Schema(name = "ContactEntered", description = "That a contact was entered; read it for what is said of it.")
    public record Entered(
            @Schema(description = "Identifier, a UUIDv7.", required = true)
            UUID id,

            @Schema(description = "Version; the ETag.", required = true)
            long version,

            @Schema(description = "When it was recorded.", required = true)
            Instant recordedAt) {
        static Entered of(ContactState contact) {
            return new Entered(contact.id(), contact.version(), contact.recordedAt());
        }
    }
}
