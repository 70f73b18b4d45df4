package de.aaw.system.load;

/** What one client does, one job after the other. */
interface Activity {
    void job() throws InterruptedException, Client.GaveUp;
}
