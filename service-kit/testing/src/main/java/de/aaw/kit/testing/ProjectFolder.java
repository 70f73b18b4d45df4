package de.aaw.kit.testing;

import java.nio.file.Path;

/** Where tests find the files of the project; the build says it in the system property {@code aaw.root}. */
public final class ProjectFolder {
    private ProjectFolder() {}

    public static Path root() {
        String root = System.getProperty("aaw.root");
        if (root == null) {
            throw new IllegalStateException("The system property aaw.root must name the root of the project");
        }
        return Path.of(root);
    }

    /** The folder of the module under test: where the tests run, or what the system property {@code aaw.module} names instead. */
    public static Path module() {
        return Path.of(System.getProperty("aaw.module", "")).toAbsolutePath();
    }
}
