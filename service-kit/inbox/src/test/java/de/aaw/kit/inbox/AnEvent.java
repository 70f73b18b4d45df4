package de.aaw.kit.inbox;

import java.util.UUID;

/** An event as a publisher would write it; {@code data} tells {@link Diary} what to do with it. */
public record AnEvent(String id, String type, String subject, long version, String data) {

    public static AnEvent of(String subject) {
        return new AnEvent(UUID.randomUUID().toString(), "de.aaw.test.changed", subject, 1, "{}");
    }

    /** Of an aggregate that no other test knows. */
    public static AnEvent ofSomething() {
        return of(UUID.randomUUID().toString());
    }

    public AnEvent version(long newVersion) {
        return new AnEvent(UUID.randomUUID().toString(), type, subject, newVersion, data);
    }

    public AnEvent data(String newData) {
        return new AnEvent(id, type, subject, version, newData);
    }

    public AnEvent that(String does) {
        return data("{\"does\":\"" + does + "\"}");
    }

    public AnEvent part() {
        return new AnEvent(id, "de.aaw.test.part", subject, version, data);
    }

    public String json() {
        return """
                {"specversion":"1.0","id":"%s","source":"/test","type":"%s","subject":"%s","time":"2026-11-21T18:00:00Z",\
                "datacontenttype":"application/json","aggregateversion":%d,"data":%s}""".formatted(id, type, subject, version, data);
    }
}
