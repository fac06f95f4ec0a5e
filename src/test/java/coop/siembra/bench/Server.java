package coop.siembra.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application as the launcher starts it, in a process of its own. */
final class Server implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);

    private final Process process;
    private final int port;
    private final ProcessorTime processor;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
        this.processor = new ProcessorTime(process.pid());
    }

    /** Starts it and waits until the first page is served. */
    static Server start(Path data, String... options) throws IOException, InterruptedException {
        return start(data, Map.of(), options);
    }

    /** Starts it in an environment with some more settings. */
    static Server start(Path data, Map<String, String> settings, String... options)
            throws IOException, InterruptedException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var command = new ArrayList<>(List.of("./siembra", "run", "--port", "" + port, "--data", data.toString()));
        command.addAll(List.of(options));
        Files.createDirectories(data.getParent());
        // the launcher becomes the server (exec), so the process is the server's
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("server.log").toFile());
        builder.environment().putAll(settings);
        var process = builder.start();
        var server = new Server(process, port);
        server.awaitFirstPage();
        return server;
    }

    private void awaitFirstPage() throws InterruptedException {
        long begin = System.nanoTime();
        var request = HttpRequest.newBuilder(URI.create(address() + "/sign-in")).build();
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client, request)) {
                if (!process.isAlive() || System.nanoTime() - begin > PATIENCE) {
                    process.destroyForcibly();
                    throw new IllegalStateException("the server did not start: see target/bench/server.log");
                }
                Thread.sleep(10);
            }
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    long pid() {
        return process.pid();
    }

    /** Processor time used since the process began, in milliseconds. */
    double processorMillis() {
        return processor.nanos() / 1e6;
    }

    /** Waits until it has nothing left to do: less than 1 % of a processor over a second, three times in a row. */
    void rest() throws InterruptedException {
        for (int quiet = 0; quiet < 3; ) {
            double before = processorMillis();
            Thread.sleep(1000);
            quiet = processorMillis() - before < 10 ? quiet + 1 : 0;
        }
    }

    /** Carries out a diagnostic command of the Java machine and returns what it says. */
    String diagnose(String command) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, "" + pid(), command)
                .redirectErrorStream(true)
                .start();
        var said = new String(asked.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        asked.waitFor();
        return said;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
