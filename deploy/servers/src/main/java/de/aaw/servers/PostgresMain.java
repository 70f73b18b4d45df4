package de.aaw.servers;

import java.lang.ProcessBuilder.Redirect;

/** PostgreSQL as a child process: {@code --folder --cache --port [--until-stdin-closes]}. */
public final class PostgresMain {
    private PostgresMain() {}

    public static void main(String[] args) {
        ServerProcess.run("postgres", args, arguments -> {
            Postgres postgres =
                    Postgres.start(arguments.folder(), arguments.cache(), arguments.port("port"), Redirect.INHERIT);
            return new ServerProcess.Started(postgres.port(), postgres::awaitEnd);
        });
    }
}
