package coop.siembra.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * The packaged application, serving a data folder.
 *
 * @param address without a slash at its end; another one at each start
 */
record PackagedServer(Child process, String address) {
    private static final Pattern READY = Pattern.compile("Tomcat started on port (\\d+)");
    private static final List<String> SERVE = List.of("run", "--port", "0", "--no-demo", "--data");

    /**
     * The jar as it is shipped, unpacked by itself and with a cache of loaded classes, as the launcher does it: so it starts in a fraction
     * of the time.
     */
    record Unpacked(Path folder) {

        static Unpacked into(Path folder) throws IOException, InterruptedException {
            var unpacked = new Unpacked(folder);
            unpacked.runToEnd("-Djarmode=tools", "-jar", "target/siembra.jar", "extract", "--destination", "" + folder);
            var training = new ArrayList<>(List.of("-XX:AOTCacheOutput=" + unpacked.cache(), "-jar", unpacked.jar()));
            training.addAll(SERVE);
            training.addAll(List.of("" + folder.resolve("scratch"), "--warm-up"));
            unpacked.runToEnd(training.toArray(String[]::new));
            return unpacked;
        }

        private void runToEnd(String... arguments) throws IOException, InterruptedException {
            var log = folder.resolveSibling("unpack.log");
            assertThat(Child.java(log, line -> {}, arguments).awaitEnd())
                    .as("see %s", log)
                    .isZero();
        }

        private String jar() {
            return folder.resolve("siembra.jar").toString();
        }

        private String cache() {
            return folder.resolve("siembra.aot").toString();
        }

        /** Starts it and waits until it serves. */
        PackagedServer serve(Path data) throws IOException, InterruptedException {
            var port = new CompletableFuture<String>();
            var command = new ArrayList<>(List.of("-XX:AOTCache=" + cache(), "-jar", jar()));
            command.addAll(SERVE);
            command.add(data.toString());
            var process = Child.java(
                    data.resolveSibling("server.log"),
                    line -> READY.matcher(line).results().forEach(found -> port.complete(found.group(1))),
                    command.toArray(String[]::new));
            try {
                return new PackagedServer(process, "http://127.0.0.1:" + port.get(300, TimeUnit.SECONDS));
            } catch (ExecutionException | TimeoutException late) {
                process.kill();
                throw new AssertionError("the server did not start", late);
            }
        }
    }
}
