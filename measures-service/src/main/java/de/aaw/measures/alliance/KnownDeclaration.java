package de.aaw.measures.alliance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A declaration as last published; written by its events alone. */
@Entity
@Immutable
@Table(name = "known_declaration")
public class KnownDeclaration {
    @Id
    private UUID id;

    @Column
    private String code;

    @Column(name = "action_fields")
    private List<String> actionFields;

    @SuppressWarnings("NullAway.Init") // filled in by Hibernate
    protected KnownDeclaration() {}

    public String code() {
        return code;
    }

    /** Of the given action fields those that this declaration does not have. */
    public List<String> without(List<String> codes) {
        return codes.stream().filter(code -> !actionFields.contains(code)).toList();
    }
}
