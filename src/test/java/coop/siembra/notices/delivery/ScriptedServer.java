package coop.siembra.notices.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that says what it is told to say, for what a real one would have to be in trouble to say. */
final class ScriptedServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, String> answers;
    final AtomicInteger calls = new AtomicInteger();

    /** @param answers by command, such as {@code RCPT}; {@code .} for the end of a letter, {@code CLOSE} to hang up */
    ScriptedServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                calls.incrementAndGet();
                talk(caller);
            } catch (IOException gone) {
                // the next, or none when the server has been closed
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII));
        say(caller, answers.getOrDefault("HELLO", "220 ready"));
        boolean writing = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (writing && !line.equals(".")) {
                continue;
            }
            var command = writing ? "." : line.split(" ")[0].toUpperCase(java.util.Locale.ROOT);
            writing = command.equals("DATA");
            var answer = answers.getOrDefault(command, writing ? "354 go on" : "250 fine");
            if (answer.equals("CLOSE")) {
                return;
            }
            say(caller, answer);
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
