package de.aaw.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {
    private static final String OUT_OF_IT = "Words source: shared objects file";

    @TempDir
    static Path first;

    private static AnApplication packaged;

    @TempDir
    Path folder;

    private AnApplication application;
    private AotCache cache;

    @BeforeAll
    static void packagedAndRecordedOnce() throws Exception {
        packaged = AnApplication.saying(new Home(first, first.resolve(".aaw")), "hello");
        packaged.makeCache();
    }

    @BeforeEach
    void anApplicationWithACache() throws Exception {
        application = packaged.copiedTo(new Home(folder, folder.resolve(".aaw")));
        cache = application.cache();
    }

    @Test
    void aCacheThatIsThereIsUsed() throws Exception {
        start();
        assertThat(application.said(OUT_OF_IT)).isTrue();
        assertThat(cache.isThere()).isTrue();
    }

    @Test
    void aCacheThatIsMissingIsNotNamed() throws Exception {
        Files.delete(cache.file());
        start();
        assertThat(application.said("[aot")).isFalse();
    }

    @Test
    void aCacheThatIsBrokenInsideIsThrownAwayAndTheServiceStartsWithoutIt() throws Exception {
        overwriteInside(cache.file());
        start();
        assertThat(cache.isThere()).isFalse();
        assertThat(application.said(OUT_OF_IT)).isFalse();
    }

    @Test
    void aCacheThatIsCutOffIsThrownAwayOnceTheServiceIsReady() throws Exception {
        try (FileChannel file = FileChannel.open(cache.file(), StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 2);
        }
        start();
        assertThat(cache.isThere()).isFalse();
    }

    @Test
    void aCacheOfReplacedJarsIsNotUsed() throws Exception {
        application = AnApplication.saying(application.home(), "hello again");
        start();
        assertThat(application.said("hello again")).isTrue();
        assertThat(cache.isThere()).isTrue();
        assertThat(application.cache().isThere()).isFalse();
    }

    @Test
    void aNewCacheTakesThePlaceOfAnEarlierBuildsOne() throws Exception {
        AotCache another = new AotCache(cache.file().resolveSibling("greeters-1234.aot"));
        Files.writeString(another.file(), "of another service");
        application = AnApplication.saying(application.home(), "hello again");
        application.makeCache();
        assertThat(application.cache().isThere()).isTrue();
        assertThat(cache.isThere()).isFalse();
        assertThat(another.isThere()).isTrue();
    }

    @Test
    void addressesMakeNoDifferenceAndOptionsOfTheJvmDo() {
        Home home = application.home();
        String name = AotCache.of(home, "greeter", List.of("-Xmx32m")).option();
        assertThat(AotCache.of(home, "greeter", List.of("-Xmx32m", "-Dport=1")).option())
                .isEqualTo(name);
        assertThat(AotCache.of(home, "greeter", List.of("-Xmx32m", "-XX:+UseSerialGC"))
                        .option())
                .isNotEqualTo(name);
    }

    /** As the launcher does, until it is ready, whether at the first attempt or not. */
    private void start() throws InterruptedException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Watch watch = new Watch(application.home(), application.part(), name -> true, new Display(nowhere));
        Thread thread = Thread.ofPlatform().start(watch);
        await().atMost(Duration.ofMinutes(2)).until(() -> watch.state() == Watch.State.READY);
        watch.stop();
        thread.join();
    }

    private static void overwriteInside(Path file) throws Exception {
        byte[] wrong = new byte[(int) (Files.size(file) / 2)];
        Arrays.fill(wrong, (byte) 0xA5);
        try (FileChannel inside = FileChannel.open(file, StandardOpenOption.WRITE)) {
            inside.write(ByteBuffer.wrap(wrong), Files.size(file) / 4);
        }
    }
}
