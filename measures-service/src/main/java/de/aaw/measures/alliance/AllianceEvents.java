package de.aaw.measures.alliance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.aaw.kit.inbox.EventHandler;
import de.aaw.kit.inbox.ReceivedEvent;
import de.aaw.kit.inbox.Rejected;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Takes over what partners-service publishes; an older version than the known one changes nothing. */
@ApplicationScoped
class AllianceEvents implements EventHandler {
    static final String PARTNERS = "aaw.partners.partner";
    static final String DECLARATIONS = "aaw.partners.declaration";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    @Inject
    AllianceEvents(@DataSource("jobs") AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Set<String> topics() {
        return Set.of(PARTNERS, DECLARATIONS);
    }

    @Override
    public void apply(List<ReceivedEvent> events) {
        try (Connection connection = database.getConnection()) {
            KnownRows rows = new KnownRows(connection);
            for (ReceivedEvent event : events) {
                apply(event, rows);
            }
        } catch (SQLException e) {
            throw new KnownRows.Unwritten(e);
        }
    }

    private void apply(ReceivedEvent event, KnownRows rows) throws SQLException {
        switch (event.topic()) {
            case PARTNERS -> rows.write(read(event, PartnerPublished.class), event.version());
            case DECLARATIONS -> rows.write(read(event, DeclarationPublished.class), event.version());
            default -> throw new Rejected("no topic of partners-service: " + event.topic());
        }
    }

    private <T> T read(ReceivedEvent event, Class<T> type) {
        try {
            return json.treeToValue(event.data(), type);
        } catch (JsonProcessingException e) {
            throw new Rejected(e.getOriginalMessage(), e);
        }
    }
}
