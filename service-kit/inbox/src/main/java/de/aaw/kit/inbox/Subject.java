package de.aaw.kit.inbox;

/** An aggregate as others know it: its topic, and its id there. */
public record Subject(String topic, String id) {

    /**
     * Reads {@code topic/subject}, as consistency tokens name it.
     *
     * @throws IllegalArgumentException when one of the two is missing
     */
    public static Subject parse(String path) {
        int slash = path.indexOf('/');
        if (slash <= 0 || slash == path.length() - 1 || path.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not a topic and a subject: " + path);
        }
        return new Subject(path.substring(0, slash), path.substring(slash + 1));
    }
}
