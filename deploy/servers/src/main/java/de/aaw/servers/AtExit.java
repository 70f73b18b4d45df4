package de.aaw.servers;

/** Stops something when this program ends in an orderly way, from the moment it has been started and not only once it is ready. */
final class AtExit {
    private final Thread hook;

    private AtExit(Thread hook) {
        this.hook = hook;
    }

    static AtExit stop(String what, Runnable stop) {
        Thread hook = new Thread(stop, "stop-" + what);
        Runtime.getRuntime().addShutdownHook(hook);
        return new AtExit(hook);
    }

    /** It has been stopped already. */
    void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAlready) {
            // The hook runs now, and is what called us.
            assert !hook.getState().equals(Thread.State.NEW);
        }
    }
}
