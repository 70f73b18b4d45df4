package de.aaw.system.load;

import static de.aaw.system.load.World.one;

import de.aaw.system.TheSystem;
import de.aaw.system.load.Client.GaveUp;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several at once: who change one thing on the ground of one version, and who send one and the same POST. */
final class Rivalry implements Activity {
    private static final int RIVALS = 3;

    private final Client client;
    private final World world;
    private final Planning planning;
    private int registered;

    Rivalry(Client client, World world) {
        this.client = client;
        this.world = world;
        this.planning = new Planning(client, world);
    }

    @Override
    public void job() throws InterruptedException, GaveUp {
        switch (client.random.nextInt(3)) {
            case 0 -> partner();
            case 1 -> measure();
            default -> duplicates();
        }
    }

    private void partner() throws InterruptedException, GaveUp {
        String code = one(client.random, world.members).code();
        Reply read = client.get("office", "partners", "/v1/partners/" + code);
        if (read.status() != 200) return;
        List<Request> changes = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++)
            changes.add(Registering.correction(client, code).onGroundOf(read));
        atOnce(changes);
    }

    private void measure() throws InterruptedException, GaveUp {
        World.Undertaking undertaking = one(client.random, world.undertakings);
        Reply read = client.get("office", "measures", "/v1/measures/" + undertaking.code());
        if (read.status() != 200) return;
        List<Request> changes = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++)
            changes.add(planning.retitling(undertaking, read).onGroundOf(read));
        atOnce(changes);
    }

    /** The same key and body at once, and then until it is known to be done, and then again. */
    private void duplicates() throws InterruptedException, GaveUp {
        Request post = Registering.registration(client, world.lowerCase() + "-" + client.name + ++registered);
        List<Request> same = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) same.add(post);
        atOnce(same);
        client.insist(post);
        client.insist(post);
    }

    private void atOnce(List<Request> requests) throws InterruptedException {
        try (ExecutorService rivals = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Attempt>> attempts = new ArrayList<>();
            for (Request request : requests) attempts.add(() -> client.now(request));
            for (Future<Attempt> attempt : rivals.invokeAll(attempts)) attempt.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TheSystem.NoToken)) throw new IllegalStateException(e);
        }
    }
}
