package de.aaw.partners.declarations;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Comparator;
import java.util.regex.Pattern;

/** A numbered field of action, or objective, of one declaration: {@code Z5}, {@code HF1}, {@code 3.1}. */
@Embeddable
public record ActionField(
        String field,

        @Embedded
        @AttributeOverride(name = "de", column = @Column(name = "title_de"))
        @AttributeOverride(name = "en", column = @Column(name = "title_en"))
        LocalText title) {
    public static final String PATTERN = "^[A-Za-z0-9][A-Za-z0-9.-]{0,9}$";
    private static final Pattern FORM = Pattern.compile(PATTERN);

    /** Z2 before Z10. */
    static final Comparator<ActionField> BY_NUMBER = Comparator.<ActionField>comparingInt(
                    field -> field.field().length())
            .thenComparing(ActionField::field);

    public ActionField {
        if (!FORM.matcher(field).matches()) {
            throw new IllegalArgumentException("not an action field: " + field);
        }
    }
}
