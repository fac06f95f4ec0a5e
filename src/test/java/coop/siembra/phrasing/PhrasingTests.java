package coop.siembra.phrasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import coop.siembra.kernel.Language;
import coop.siembra.phrasing.Phrasing.Remark;
import coop.siembra.store.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.json.JsonMapper;

/** Remarks put into words by a model that is a server of our own. */
class PhrasingTests {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
    private static final List<Remark> REMARKS = List.of(
            new Remark("“three mornings gone” shows that you understood.", "three mornings gone"),
            new Remark("After that: who does what.", ""));

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final CountDownLatch late = new CountDownLatch(1);
    private HttpServer server;
    private volatile String answer = content("{\"remarks\": [\"You saw it: three mornings gone.\", \"Say who.\"]}");
    private volatile int status = 200;
    private volatile boolean slow;
    private volatile boolean slowBody;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        late.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        if (slow) {
            waitLong();
        }
        var bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        if (slowBody) {
            waitLong();
        }
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void waitLong() {
        try {
            late.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String content(String text) {
        return "{\"choices\": [{\"message\": {\"content\": " + new JsonMapper().writeValueAsString(text) + "}}]}";
    }

    private Phrasing phrasing(int perDay, String key) {
        var endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
        return new Phrasing(
                Optional.of(new PhrasingSettings(endpoint, "small-one", key, perDay, Duration.ofSeconds(1))), NOON);
    }

    private static List<String> said(Phrasing phrasing) {
        return phrasing.phrase(Language.EN, "I lost the morning", "That is three mornings gone.", REMARKS)
                .join();
    }

    private static List<String> unchanged() {
        return REMARKS.stream().map(Remark::text).toList();
    }

    @Test
    void saysRemarksInTheModelsWords() {
        assertThat(said(phrasing(9, "secret"))).containsExactly("You saw it: three mornings gone.", "Say who.");
        assertThat(keys).containsExactly("Bearer secret");
        assertThat(asked.getFirst()).contains("small-one", "three mornings gone", "I lost the morning", "English");
    }

    @Test
    void isOffWhenNothingIsSet() {
        var off = new Phrasing(PhrasingSettings.of(new MockEnvironment()), NOON);
        assertThat(off.host()).isEmpty();
        assertThat(said(off)).isEqualTo(unchanged());
        assertThat(asked).isEmpty();
    }

    @Test
    void keepsARemarkThatLostItsQuoteOrItsMeasure() {
        answer = content("{\"remarks\": [\"Well done!\", \"" + "x".repeat(501) + "\"]}");
        assertThat(said(phrasing(9, ""))).isEqualTo(unchanged());
        answer = content("{\"remarks\": [\"Here: three mornings gone.\", \"  \"]}");
        assertThat(said(phrasing(9, "")))
                .containsExactly("Here: three mornings gone.", unchanged().getLast());
        answer = content("{\"remarks\": [\"Only one: three mornings gone.\"]}");
        assertThat(said(phrasing(9, ""))).isEqualTo(unchanged());
        assertThat(keys).containsOnly("null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no JSON at all", "{}", "[]", "{\"choices\": [{\"message\": {\"content\": \"Sure! Here\"}}]}"
            })
    void keepsRemarksWhenTheAnswerCannotBeRead(String nonsense) {
        answer = nonsense;
        assertThat(said(phrasing(9, ""))).isEqualTo(unchanged());
    }

    @Test
    void leavesAModelInPeaceThatHasFailed() {
        status = 500;
        var phrasing = phrasing(9, "");
        assertThat(said(phrasing)).isEqualTo(unchanged());
        status = 200;
        assertThat(said(phrasing)).isEqualTo(unchanged());
        assertThat(asked).hasSize(1);
    }

    @Test
    void waitsForNobodyWhoIsLate() {
        slow = true;
        assertThat(said(phrasing(9, ""))).isEqualTo(unchanged());
    }

    @Test
    void waitsForNobodyWhoBeginsAndDoesNotGoOn() {
        slowBody = true;
        assertThat(said(phrasing(9, ""))).isEqualTo(unchanged());
    }

    @Test
    void keepsRemarksWhenAQuestionCannotEvenBeAsked() {
        assertThat(said(phrasing(9, "a\u200Bkey"))).isEqualTo(unchanged());
        assertThat(asked).isEmpty();
    }

    @Test
    void takesNoAnswerThatIsLongerThanAnyShouldBe() {
        answer = content("{\"remarks\": [\"three mornings gone\", \"Say who.\"]}" + " ".repeat(100_000));
        assertThat(said(phrasing(9, ""))).isEqualTo(unchanged());
    }

    @Test
    void asksNoMoreOftenThanTheDayAllows() {
        var phrasing = phrasing(2, "");
        said(phrasing);
        said(phrasing);
        assertThat(said(phrasing)).isEqualTo(unchanged());
        assertThat(asked).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "not an address, m, 5, 5",
        "ftp://models.example/v1, m, 5, 5",
        "http://models.example/v1, m, 5, 5",
        "https://models.example/v1, '', 5, 5",
        "https://models.example/v1, m, none, 5",
        "https://models.example/v1, m, 5, 61"
    })
    void refusesSettingsThatCannotWork(String url, String name, String perDay, String seconds) {
        var environment = new MockEnvironment()
                .withProperty("siembra.coach.model.url", url)
                .withProperty("siembra.coach.model.name", name)
                .withProperty("siembra.coach.model.per-day", perDay)
                .withProperty("siembra.coach.model.seconds", seconds);
        assertThatThrownBy(() -> PhrasingSettings.of(environment))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("SIEMBRA_COACH_MODEL_");
    }

    @Test
    void tellsNobodyItsKey() {
        var settings =
                new PhrasingSettings(URI.create("https://models.example/v1"), "m", "sesame", 5, Duration.ofSeconds(5));
        assertThat(settings.toString()).contains("models.example").doesNotContain("sesame");
    }
}
