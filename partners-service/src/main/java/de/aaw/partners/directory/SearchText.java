package de.aaw.partners.directory;

/** Part of a name, acronym or code that is searched for, in any case. */
public record SearchText(String text) {
    private static final int LONGEST = 100;

    public SearchText {
        if (text.isBlank() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("1 to " + LONGEST + " characters, none of them a control");
        }
    }

    public static SearchText fromString(String text) {
        return new SearchText(text.strip());
    }

    /** For SQL's like: what it would read as a wildcard is searched as written. */
    String pattern() {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
