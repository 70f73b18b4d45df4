package de.aaw.kit.rest.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.aaw.kit.rest.security.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs the method and keeps its answer in one transaction, after validation and before the use case's own transaction, which joins. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotencyInterceptor {
    private final StoredAnswers answers;
    private final Caller caller;
    private final RoutingContext exchange;
    private final ObjectMapper mapper;

    @Inject
    IdempotencyInterceptor(StoredAnswers answers, Caller caller, RoutingContext exchange, ObjectMapper mapper) {
        this.answers = answers;
        this.caller = caller;
        this.exchange = exchange;
        this.mapper = mapper;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext invocation) throws Exception {
        String sent = exchange.request().getHeader(IdempotencyKey.HEADER);
        String subject = caller.subject();
        if (sent == null || subject == null) {
            return invocation.proceed();
        }
        IdempotencyKey key = new IdempotencyKey(
                subject, exchange.request().method().name(), exchange.request().uri(), sent);
        return QuarkusTransaction.joiningExisting()
                .call(() -> answer(key, key.seal(BodyDigest.of(exchange)), invocation));
    }

    private Response answer(IdempotencyKey key, String bodyDigest, InvocationContext invocation) throws Exception {
        answers.hold(key);
        Optional<StoredAnswer> given = answers.find(key, bodyDigest);
        if (given.isPresent()) {
            return given.get().replayed();
        }
        if (!(invocation.proceed() instanceof Response answer)) {
            throw new IllegalStateException("An idempotent method answers with a Response: " + invocation.getMethod());
        }
        if (answer.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL) {
            answers.keep(key, bodyDigest, StoredAnswer.of(answer, mapper));
        }
        return answer;
    }
}
