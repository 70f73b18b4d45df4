package de.aaw.measures.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.measures.fixtures.Api;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What was submitted withstands a hand on the database. */
@QuarkusTest
class SubmittedValuesTest {
    @Inject
    DataSource database;

    @Test
    void valuesOfASubmittedRevisionNeverChange() throws SQLException {
        String measure = Api.aMeasure(Api.led("ba"));
        String indicator = Api.yearly(measure, "STOCK", "PERSONS");
        String report = Api.aDraft(Api.partner("ba"), measure, "2016", Api.value(indicator, 140));
        assertEquals(1, update("update report_value set number = 141 where indicator = ?", indicator));

        Api.submit(Api.partner("ba"), report).then().statusCode(200);
        for (String change : new String[] {
            "update report_value set number = 142 where indicator = ?", "delete from report_value where indicator = ?"
        }) {
            SQLException refused = assertThrows(SQLException.class, () -> update(change, indicator));
            assertTrue(String.valueOf(refused.getMessage()).contains("never change"));
        }
    }

    private int update(String sql, String indicator) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, indicator);
            return statement.executeUpdate();
        }
    }
}
