package de.aaw.kit.inbox;

import java.util.regex.Pattern;

/** The names of the inbox's tables in one schema, ready to stand in a statement. */
record InboxTables(String schema) {

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    InboxTables {
        if (!PLAIN.matcher(schema).matches()) {
            throw new IllegalArgumentException("Not a plain schema name: " + schema);
        }
    }

    String positions() {
        return table("inbox_position");
    }

    String applied() {
        return table("inbox_applied");
    }

    String quarantine() {
        return table("inbox_quarantine");
    }

    String settled() {
        return table("inbox_settled");
    }

    private String table(String name) {
        return '"' + schema + "\"." + name;
    }
}
