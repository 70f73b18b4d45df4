package de.aaw.kit.rest.security;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who sent the current request, as the token says; nobody where there is none. */
@RequestScoped
public class Caller {
    @Inject
    SecurityIdentity identity;

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** The token's subject, or null. */
    public @Nullable String subject() {
        return token() instanceof JsonWebToken token ? token.getSubject() : null;
    }

    /** The token's subject; without a token the answer is 401. */
    public String requireSubject() {
        String subject = subject();
        if (subject == null) {
            throw Problem.of(KitProblem.UNAUTHENTICATED).asException();
        }
        return subject;
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** Passes whoever has one of the roles; 401 for nobody, 403 for others. */
    public void require(String... anyOf) {
        if (isAnonymous()) {
            throw Problem.of(KitProblem.UNAUTHENTICATED).asException();
        }
        if (Stream.of(anyOf).noneMatch(this::has)) {
            throw Problem.of(KitProblem.FORBIDDEN).asException();
        }
    }

    /** The claim {@code partner}, or null. */
    public @Nullable String partner() {
        return token() instanceof JsonWebToken token && token.getClaim("partner") instanceof String code ? code : null;
    }

    private @Nullable Object token() {
        return isAnonymous() ? null : identity.getPrincipal();
    }
}
