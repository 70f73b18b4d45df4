package de.aaw.system.load;

import static de.aaw.system.load.Body.text;
import static de.aaw.system.load.World.one;

import de.aaw.system.load.Client.GaveUp;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The office keeps the registers: partners join, are renamed and corrected; declarations are made and worded anew. */
final class Registering implements Activity {
    private static final List<String> BENCHES = List.of("BUND", "WIRTSCHAFT", "GEWERKSCHAFTEN", "LAENDER");

    private final Client office;
    private final World world;
    private int registered;

    Registering(Client office, World world) {
        this.office = office;
        this.world = world;
    }

    @Override
    public void job() throws InterruptedException, GaveUp {
        switch (office.random.nextInt(5)) {
            case 0, 1 -> partner();
            case 2 -> rename(one(office.random, world.members).code());
            case 3 -> correct(one(office.random, world.members).code());
            default -> reword(one(office.random, world.declarations));
        }
    }

    void partner() throws InterruptedException, GaveUp {
        String code = world.lowerCase() + "-" + office.name + ++registered;
        Reply reply = office.insist(registration(office, code));
        if (reply.status() == 201)
            world.members.add(new World.Member(code, Objects.requireNonNull(reply.header("Consistency-Token"))));
    }

    static Request registration(Client office, String code) {
        String mark = office.mark();
        Map<String, Object> partner = Map.of(
                "code", code,
                "kind", "CHAMBER",
                "bench", one(office.random, BENCHES),
                "names", List.of(Map.of("acronym", code, "de", "Kammer " + mark)),
                "statuses", List.of(Map.of("status", "ACTIVE")));
        return Request.of("office", "partners", "POST", "/v1/partners", Body.of(partner, mark))
                .keyed(mark);
    }

    void declaration(String code) throws InterruptedException, GaveUp {
        String mark = office.mark();
        List<Map<String, Object>> fields = World.FIELDS.stream()
                .map(field -> Map.<String, Object>of("field", field, "title", text("Ziel " + field)))
                .toList();
        Map<String, Object> declaration = Map.of(
                "code",
                code,
                "title",
                text("Erklärung " + mark),
                "firstDay",
                "2000-01-01",
                "lastDay",
                "2039-12-31",
                "actionFields",
                fields);
        Reply reply =
                office.insist(Request.of("office", "partners", "POST", "/v1/declarations", Body.of(declaration, mark))
                        .keyed(mark));
        if (reply.status() == 201) world.declarations.add(code);
    }

    private void rename(String code) throws InterruptedException, GaveUp {
        String mark = office.mark();
        Body name = Body.of(Map.of("acronym", code, "de", "Kammer " + mark), mark);
        Request put = Request.of("office", "partners", "PUT", "/v1/partners/" + code + "/names/open", name);
        change("/v1/partners/" + code, put);
    }

    private void correct(String code) throws InterruptedException, GaveUp {
        change("/v1/partners/" + code, correction(office, code));
    }

    static Request correction(Client office, String code) {
        String mark = office.mark();
        Map<String, Object> patch =
                Map.of("website", "https://example.org/" + mark, "bench", one(office.random, BENCHES));
        return Request.of("office", "partners", "PATCH", "/v1/partners/" + code, Body.of(patch, mark));
    }

    private void reword(String code) throws InterruptedException, GaveUp {
        String mark = office.mark();
        String path = "/v1/declarations/" + code;
        Map<String, Object> title = Map.of("title", text("Anders gesagt " + mark));
        String field = path + "/action-fields/" + one(office.random, World.FIELDS);
        change(
                path,
                office.random.nextBoolean()
                        ? Request.of("office", "partners", "PATCH", path, Body.of(title, mark))
                        : Request.of("office", "partners", "PUT", field, Body.of(title, mark)));
    }

    private void change(String path, Request request) throws InterruptedException, GaveUp {
        Reply read = office.get("office", "partners", path);
        if (read.status() == 200) office.insist(request.onGroundOf(read));
    }
}
