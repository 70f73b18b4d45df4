package de.aaw.servers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What the main classes have in common: start, one line {@code ready <server> <port>} on the standard output (everything else goes to
 * standard error), and an orderly stop on SIGTERM or SIGINT, when the server ends by itself, or when the program that started this one
 * has gone.
 */
final class ServerProcess {
    private static final int FAILED = 1;

    private ServerProcess() {}

    /** A server that has been started, and how to wait until it ends by itself. */
    record Started(int port, Waiting end) {}

    /** Returns when a server has ended by itself. */
    @FunctionalInterface
    interface Waiting {
        void await() throws InterruptedException;
    }

    /** Starts a server as its arguments say. */
    @FunctionalInterface
    interface Start {
        Started with(Arguments arguments);
    }

    static void run(String name, String[] args, Start start) {
        try {
            Arguments arguments = new Arguments(args);
            if (arguments.has("until-stdin-closes")) {
                Thread.ofPlatform().daemon().name("watch-parent").start(ServerProcess::exitWhenStdinCloses);
            }
            Started server = start.with(arguments);
            System.out.println("ready " + name + " " + server.port());
            System.out.flush();
            AtomicBoolean stopping = new AtomicBoolean();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopping.set(true)));
            server.end().await();
            if (!stopping.get()) {
                fail(name + " has ended by itself");
            }
        } catch (ServerFailure e) {
            fail(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            fail(String.valueOf(Interruption.of(e).getMessage()));
        }
    }

    private static void fail(String line) {
        System.err.println(line);
        System.exit(FAILED);
    }

    private static void exitWhenStdinCloses() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            System.err.println("Standard input is gone: " + gone.getMessage());
        }
        System.exit(0);
    }
}
