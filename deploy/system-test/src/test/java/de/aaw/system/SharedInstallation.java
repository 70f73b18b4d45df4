package de.aaw.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives the tests one {@link TheSystem}, started once for all of them and stopped after the last. */
public final class SharedInstallation implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TheSystem.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(TheSystem.class, type -> started(), TheSystem.class);
    }

    private static TheSystem started() {
        try {
            Installation installation = Installation.start("system");
            installation.closeAtExit();
            return new TheSystem(installation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
