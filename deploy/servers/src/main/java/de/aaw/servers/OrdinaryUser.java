package de.aaw.servers;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** PostgreSQL refuses to run as root; in a user namespace of its own root is nobody, and still owns its files. */
final class OrdinaryUser {
    private static final List<String> NAMESPACE = List.of("unshare", "--user");

    private OrdinaryUser() {}

    /** What to put before a command of PostgreSQL: nothing for ordinary users. */
    static List<String> prefix() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (!namespacesAreAllowed()) {
            throw new ServerFailure(
                    "PostgreSQL refuses to run as root, and this machine allows no user namespaces; start as another user");
        }
        return NAMESPACE;
    }

    private static boolean namespacesAreAllowed() {
        try {
            Process attempt = new ProcessBuilder("unshare", "--user", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return attempt.waitFor(10, TimeUnit.SECONDS) && attempt.exitValue() == 0;
        } catch (IOException commandIsMissing) {
            return false;
        } catch (InterruptedException e) {
            throw Interruption.of(e);
        }
    }
}
