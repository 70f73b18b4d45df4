package de.aaw.servers;

/** Turns an interruption into a failure and keeps the thread's mark. */
final class Interruption {
    private Interruption() {}

    static ServerFailure of(InterruptedException interruption) {
        Thread.currentThread().interrupt();
        return new ServerFailure("Interrupted while a server was started or stopped", interruption);
    }
}
