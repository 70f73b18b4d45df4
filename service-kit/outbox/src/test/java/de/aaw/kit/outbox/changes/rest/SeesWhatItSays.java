package de.aaw.kit.outbox.changes.rest;

import de.aaw.kit.outbox.changes.ChangeVisibility;
import de.aaw.kit.outbox.changes.VisibleChanges;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** A service's decision, here made by the caller: {@code public} sees no declarations, {@code owner} only its own. */
@RequestScoped
public class SeesWhatItSays implements ChangeVisibility {
    @Inject
    RoutingContext request;

    @Override
    public VisibleChanges forCaller() {
        String who = request.request().getHeader("X-Who");
        if (who == null) {
            return VisibleChanges.all();
        }
        VisibleChanges open = VisibleChanges.onTopics("open.one", "open.two");
        return who.equals("public") ? open : open.or(VisibleChanges.where("change.key = ?", who));
    }
}
