package de.aaw.kit.rest.failures;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import io.quarkus.oidc.OIDCException;
import java.io.IOException;
import java.net.SocketException;
import java.util.concurrent.TimeoutException;

/** A token that could not be checked because the identity provider is away is no bad token. */
final class AwayProvider {
    private AwayProvider() {}

    static Problem problem(Throwable authentication) {
        return Failures.chain(authentication).anyMatch(AwayProvider::isAway)
                ? Failures.unavailable()
                : Problem.of(KitProblem.UNAUTHENTICATED);
    }

    static boolean isAway(Throwable link) {
        return link instanceof OIDCException
                || (link instanceof IOException && isConnection(link))
                || link instanceof TimeoutException;
    }

    private static boolean isConnection(Throwable link) {
        String name = link.getClass().getSimpleName();
        return link instanceof SocketException
                || name.contains("Connect")
                || name.contains("UnknownHost")
                || name.contains("HttpClosed")
                || name.contains("SocketTimeout");
    }
}
