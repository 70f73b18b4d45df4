package de.aaw.reporting.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** A value of a report, reported for the whole country unless said otherwise. */
public record ReportedNumber(
        int position, String indicator, String region, String role, String status, BigDecimal number) {

    public static ReportedNumber of(int position, String indicator, long number) {
        return new ReportedNumber(position, indicator, "DE", "COUNTING", "REPORTED", BigDecimal.valueOf(number));
    }

    public ReportedNumber in(String otherRegion) {
        return new ReportedNumber(position, indicator, otherRegion, role, status, number);
    }

    public ReportedNumber as(String otherRole) {
        return new ReportedNumber(position, indicator, region, otherRole, status, number);
    }

    public ReportedNumber being(String otherStatus) {
        return new ReportedNumber(position, indicator, region, role, otherStatus, number);
    }

    ObjectNode json() {
        ObjectNode value = Published.JSON
                .createObjectNode()
                .put("position", position)
                .put("indicator", indicator)
                .put("region", region)
                .put("role", role)
                .put("status", status)
                .put("precision", "EXACT")
                .put("number", status.startsWith("NOT_") ? null : number)
                .putNull("numerator")
                .putNull("denominator")
                .putNull("score")
                .put("source", role.equals("COUNTING") ? null : "a newspaper")
                .putNull("reason")
                .putNull("note");
        value.putObject("breakdown");
        return value;
    }
}
