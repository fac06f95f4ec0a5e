package coop.siembra.access.api;

import coop.siembra.access.Acting;
import coop.siembra.access.Cooperative;
import coop.siembra.access.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real server, called as programs do; with an account made anew for each test. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class ApiServer {
    protected static final String FEEDBACK = "/api/v1/coach/feedback";
    protected static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ACCOUNT = "kiosk";
    private static final String GOOD = """
            {"language": "en", "message": "My card was swallowed.", "reply": "I'm sorry. I ring you tomorrow at nine."}""";

    @LocalServerPort
    private int port;

    @Autowired
    protected ApiAccounts accounts;

    private String password = "";

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
        password = made(ACCOUNT);
    }

    /** Makes an account. @return its password */
    protected String made(String name) {
        var outcome = Acting.as(Cooperative.ADMIN, () -> accounts.make(name), Role.ADMIN);
        return ((ApiAccountOutcome.Made) outcome).password();
    }

    protected void revoke(String name) {
        Acting.does(Cooperative.ADMIN, () -> accounts.revoke(name), Role.ADMIN);
    }

    /** Without cookies, and not following where it is sent. */
    protected static HttpClient client() {
        return HttpClient.newHttpClient();
    }

    protected URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    protected HttpRequest.Builder asking(String path) {
        return HttpRequest.newBuilder(uri(path));
    }

    /** A good request for feedback, without an account. */
    protected HttpRequest.Builder good() {
        return asking(FEEDBACK).header("Content-Type", "application/json").POST(BodyPublishers.ofString(GOOD));
    }

    /** A request for feedback by the account. */
    protected HttpRequest.Builder posting(String body) {
        return posting(body.getBytes(StandardCharsets.UTF_8));
    }

    protected HttpRequest.Builder posting(byte[] body) {
        return asking(FEEDBACK)
                .header("Authorization", basic(ACCOUNT, password))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body));
    }

    protected static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    protected static HttpResponse<String> send(HttpRequest.Builder request) {
        try (var client = client()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    protected static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }
}
