package de.aaw.kit.inbox.rest;

import de.aaw.kit.rest.problems.ProblemType;

/** Why the inbox cannot give what was asked for. */
enum InboxProblem implements ProblemType {
    PROJECTION_BEHIND("projection-behind", 503),
    EVENT_IN_QUARANTINE("event-in-quarantine", 503),
    STILL_REFUSED("still-refused", 422);

    private final String slug;
    private final int status;

    InboxProblem(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }
}
