package coop.siembra.durability;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A process of our own, to be killed; what it printed in whole lines counts, even when it is dead. It is ended by its handle, because
 * {@link Process#destroy} also throws away what has not been read yet.
 */
final class Child {
    private static final List<String> QUICK =
            List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");

    private final Process process;
    private final Thread reader;
    private final CountDownLatch begun = new CountDownLatch(1);

    private Child(Process process, Consumer<String> lines) {
        this.process = process;
        // outlives no test that fails
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        this.reader = Thread.ofPlatform().daemon().start(() -> read(lines));
    }

    /** A Java process; its errors go to a file. */
    static Child java(Path errors, Consumer<String> lines, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK);
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start();
        return new Child(process, lines);
    }

    /** A class of the tests that has a main method. */
    static Child of(Class<?> main, Path errors, Consumer<String> lines, String... arguments) throws IOException {
        var all = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        all.addAll(List.of(arguments));
        return java(errors, lines, all.toArray(String[]::new));
    }

    private void read(Consumer<String> lines) {
        var line = new ByteArrayOutputStream();
        try (var output = process.getInputStream()) {
            for (int next = output.read(); next >= 0; next = output.read()) {
                if (next == '\n') {
                    lines.accept(line.toString(StandardCharsets.UTF_8));
                    line.reset();
                    begun.countDown();
                } else {
                    line.write(next);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the first line. */
    void awaitBegun() throws InterruptedException {
        if (!begun.await(300, TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("the process did not begin its work");
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Lets it work on; false when it ended by itself. */
    boolean letWork(long millis) throws InterruptedException {
        return !process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** Waits until it ends by itself and returns its exit code. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(300, TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("the process did not end");
        }
        reader.join();
        return process.exitValue();
    }

    /** SIGTERM: it may put its things in order. */
    void stop() throws InterruptedException {
        process.toHandle().destroy();
        awaitEnd();
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        reader.join();
    }
}
