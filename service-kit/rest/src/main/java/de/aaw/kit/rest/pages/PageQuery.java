package de.aaw.kit.rest.pages;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How much of a list is asked for, and from where; to be declared as {@code @BeanParam}. */
public class PageQuery {
    public static final int MOST = 500;

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(MOST)
    @Parameter(description = "How many entries at most, 1 to 500.", example = "50")
    public int limit;

    @RestQuery
    @Parameter(description = "Cursor from nextCursor of the page before.")
    public @Nullable String after;

    @Context
    @SuppressWarnings("NullAway.Init") // set before a resource method sees it
    public UriInfo uri;

    /** A limit out of range is refused; Bean Validation would not look here without being asked. */
    public int limit() {
        if (limit < 1 || limit > MOST) {
            throw Problem.of(KitProblem.BAD_PARAMETER)
                    .with("parameter", "limit")
                    .errorIn("limit", "NOT_READABLE", Map.of("expected", "1 … " + MOST))
                    .asException();
        }
        return limit;
    }

    /** The place after which the page starts, or null for the first page; a cursor that is none of ours is refused. */
    public <C> @Nullable C after(Class<C> type) {
        return after == null ? null : Cursor.decode(after, type, uri.getPath());
    }

    /** A page of these rows; one row more than {@code limit} says that there is a next one. */
    public <R, T> Page<T> of(List<R> rows, Function<? super R, ?> place, Function<? super R, ? extends T> json) {
        List<R> shown = rows.size() > limit() ? rows.subList(0, limit()) : rows;
        List<T> items = shown.stream().<T>map(json).toList();
        if (rows.size() <= limit()) {
            return new Page<>(items, null, null);
        }
        String cursor = Cursor.encode(place.apply(shown.getLast()), uri.getPath());
        return new Page<>(items, next(cursor), cursor);
    }

    /** A page of a feed, which has no last page: the cursor always says where to go on, {@code next} only when there is more already. */
    public <T> Page<T> feed(List<T> items, Object place, boolean more) {
        String cursor = Cursor.encode(place, uri.getPath());
        return new Page<>(items, more ? next(cursor) : null, cursor);
    }

    private String next(String cursor) {
        return uri.getRequestUriBuilder()
                .replaceQueryParam("limit", limit)
                .replaceQueryParam("after", cursor)
                .build()
                .toString()
                .replaceFirst("^[a-z]+://[^/]+", "");
    }
}
