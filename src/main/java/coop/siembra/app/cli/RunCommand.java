package coop.siembra.app.cli;

import coop.siembra.store.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves until it is stopped. */
@Command(name = "run", description = "Serves the application.", mixinStandardHelpOptions = true)
class RunCommand implements Runnable {
    private static final int USUAL_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    @Option(names = "--port", paramLabel = "N", description = "port to serve on (default: 8080)")
    private @Nullable Integer port;

    @Option(names = "--data", paramLabel = "DIR", description = "folder of the embedded store (default: data)")
    private @Nullable String data;

    @Option(names = "--content", paramLabel = "DIR", description = "folder of the courses (default: content)")
    private @Nullable String content;

    @Option(names = "--no-demo", description = "starts empty: the log shows a link to create the administrator")
    private boolean noDemo;

    @Option(names = "--warm-up", hidden = true, description = "stops after serving pages for a while")
    private boolean warmUp;

    @Override
    public void run() {
        int wanted = port == null ? configured() : port;
        requireFree(wanted);
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.port", wanted);
        if (data != null) {
            properties.put("siembra.data", data);
        }
        if (content != null) {
            properties.put("siembra.content", content);
        }
        if (noDemo || System.getenv("SIEMBRA_MONGODB_URI") != null) {
            properties.put("siembra.demo", false);
        }
        var context = Application.serve(properties);
        if (warmUp) {
            rehearse(context);
            System.exit(0);
        }
    }

    private static void rehearse(ApplicationContext context) {
        var port = context.getEnvironment().getProperty("local.server.port", "" + USUAL_PORT);
        try {
            new Rehearsal(context, "http://127.0.0.1:" + port).run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static int configured() {
        var variable = System.getenv("SERVER_PORT");
        return variable == null ? USUAL_PORT : Integer.parseInt(variable);
    }

    private static void requireFree(int port) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new StartRefused(
                    "there is no port " + port + ": choose one from 1 to " + HIGHEST_PORT + " with --port.");
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new StartRefused(
                    "port " + port + " is in use: stop the other program or choose another port with --port.");
        }
    }
}
