package de.aaw.system.load;

import static de.aaw.system.load.Body.text;
import static de.aaw.system.load.World.one;

import de.aaw.system.load.Client.GaveUp;
import de.aaw.system.load.World.Undertaking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The office defines indicators; it and partners propose measures, plan what is reported of them, and change them. */
final class Planning implements Activity {
    private static final int MOST_MEASURES = 14;
    private static final int MOST_INDICATORS = 30;

    private final Client client;
    private final World world;
    private int proposed;

    Planning(Client client, World world) {
        this.client = client;
        this.world = world;
    }

    @Override
    public void job() throws InterruptedException, GaveUp {
        switch (client.random.nextInt(6)) {
            case 0 -> propose();
            case 1 -> participant(one(client.random, world.undertakings));
            case 2, 3 -> define();
            default -> retitle(one(client.random, world.undertakings));
        }
    }

    /** Led by a bench, for which the office reports, or by a partner that reports itself. */
    private void propose() throws InterruptedException, GaveUp {
        if (world.undertakings.size() >= MOST_MEASURES) return;
        List<Counted> planned = new ArrayList<>();
        for (Counted counted : Counted.values())
            if (!counted.level.equals("KREIS") && client.random.nextBoolean()) planned.add(counted);
        propose(
                one(client.random, List.of("", "ba", "dihk")),
                planned.isEmpty() ? List.of(Counted.EINTRITTE) : planned);
    }

    /** @param partner that leads; empty where the business bench does */
    void propose(String partner, List<Counted> planned) throws InterruptedException, GaveUp {
        String code = world.namespace + "-" + client.name + ++proposed;
        Reply reply = client.insist(proposal(code, partner));
        for (Counted counted : planned) if (reply.status() < 300) reply = planned(code, counted, reply);
        if (reply.status() < 300)
            world.undertakings.add(
                    new Undertaking(code, partner.isEmpty() ? "office" : "partner:" + partner, List.copyOf(planned)));
    }

    private Request proposal(String code, String partner) {
        String mark = client.mark();
        String declaration = one(client.random, world.declarations);
        World.Member member = one(client.random, world.members);
        Map<String, Object> measure = Map.of(
                "code",
                code,
                "title",
                text("Maßnahme " + mark),
                "declaration",
                declaration,
                "actionFields",
                fields(declaration),
                "lead",
                partner.isEmpty() ? Map.of("bench", "WIRTSCHAFT") : Map.of("partner", partner),
                "participants",
                List.of(Map.of("partner", member.code(), "role", "CO_RESPONSIBLE")),
                "firstDay",
                "2000-01-01");
        return Request.of("office", "measures", "POST", "/v1/measures", Body.of(measure, mark))
                .keyed(mark)
                .with("Consistency-Token", member.token())
                .with("Prefer", "wait=2");
    }

    private Reply planned(String code, Counted counted, Reply read) throws InterruptedException, GaveUp {
        String mark = client.mark();
        Map<String, @Nullable Object> plan = new TreeMap<>();
        plan.put("frequency", "YEAR");
        plan.put("regionLevel", counted.level);
        plan.put("attribution", client.random.nextBoolean() ? "UNDIVIDED" : "LEAD_ONLY");
        plan.put("note", mark);
        if (counted.type.equals("CUMULATIVE")) plan.put("origin", "2000-01-01");
        String path = "/v1/measures/" + code + "/plans/" + world.indicator(counted);
        return change("/v1/measures/" + code, read, Request.of("office", "measures", "PUT", path, Body.of(plan, mark)));
    }

    /** After an answer that did not come, the ground is another. */
    private Reply change(String path, Reply read, Request request) throws InterruptedException, GaveUp {
        Reply reply = client.insist(request.onGroundOf(read));
        return reply.status() == 412 ? client.get("office", "measures", path) : reply;
    }

    private void retitle(Undertaking undertaking) throws InterruptedException, GaveUp {
        Reply read = client.get("office", "measures", "/v1/measures/" + undertaking.code());
        if (read.status() == 200) client.insist(retitling(undertaking, read).onGroundOf(read));
    }

    Request retitling(Undertaking undertaking, Reply read) {
        String mark = client.mark();
        Map<String, Object> patch = Map.of(
                "title",
                text("Maßnahme " + mark),
                "actionFields",
                fields(read.body().path("declaration").textValue()));
        String path = "/v1/measures/" + undertaking.code();
        return Request.of("office", "measures", "PATCH", path, Body.of(patch, mark));
    }

    private void participant(Undertaking undertaking) throws InterruptedException, GaveUp {
        World.Member member = one(client.random, world.members);
        String path = "/v1/measures/" + undertaking.code();
        Reply read = client.get("office", "measures", path);
        String role = client.random.nextBoolean() ? "CO_RESPONSIBLE" : "SUPPORTER";
        Body body = Body.unmarked(Map.of("role", role));
        if (read.status() == 200)
            client.insist(Request.of("office", "measures", "PUT", path + "/participants/" + member.code(), body)
                    .onGroundOf(read)
                    .with("Consistency-Token", member.token())
                    .with("Prefer", "wait=2"));
    }

    private List<String> fields(@Nullable String declaration) {
        return World.FIELDS.subList(client.random.nextInt(2), 2 + client.random.nextInt(2)).stream()
                .map(field -> declaration + "/" + field)
                .toList();
    }

    void define(Counted counted) throws InterruptedException, GaveUp {
        String mark = client.mark();
        Map<String, Object> indicator = Map.of(
                "code",
                world.indicator(counted),
                "name",
                text(counted + " " + mark),
                "unit",
                counted.unit,
                "type",
                counted.type,
                "comparable",
                true);
        define(indicator, mark);
    }

    /** One of which nobody reports, or another name for one that is there. */
    private void define() throws InterruptedException, GaveUp {
        String mark = client.mark();
        if (world.indicators.size() < MOST_INDICATORS && client.random.nextBoolean()) {
            String code = "N" + (world.indicators.size() + 1) + "_" + world.namespace;
            define(Map.of("code", code, "name", text("Neu " + mark), "unit", "ITEMS", "type", "FLOW"), mark);
        } else {
            String path = "/v1/indicators/" + one(client.random, world.indicators);
            Reply read = client.get("office", "measures", path);
            Body name = Body.of(Map.of("name", text("Anders " + mark)), mark);
            if (read.status() == 200)
                client.insist(
                        Request.of("office", "measures", "PATCH", path, name).onGroundOf(read));
        }
    }

    private void define(Map<String, Object> indicator, String mark) throws InterruptedException, GaveUp {
        Request post = Request.of("office", "measures", "POST", "/v1/indicators", Body.of(indicator, mark));
        if (client.insist(post.keyed(mark)).status() == 201) world.indicators.add((String) indicator.get("code"));
    }
}
