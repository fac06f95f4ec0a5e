package coop.siembra.learning.ui;

import static coop.siembra.learning.Learners.EMPATHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.learning.course.Activity;
import coop.siembra.ui.ViewTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of a written reply when a large language model says the coach's remarks in other words. */
@WithMockUser(username = "ana", roles = "LEARNER")
class ReplyPhrasedTests extends ViewTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static final HttpServer MODEL = model();

    /** Says every remark again with a sign before it. */
    private static HttpServer model() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/v1/chat/completions", exchange -> {
                var asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                ASKED.add(asked);
                var material = JSON.readTree(
                        JSON.readTree(asked).at("/messages/1/content").asString());
                var said = material.at("/remarks")
                        .valueStream()
                        .map(JsonNode::asString)
                        .map(remark -> "In other words: " + remark)
                        .toList();
                var content = JSON.writeValueAsString(Map.of("remarks", said));
                var answer = JSON.writeValueAsBytes(
                        Map.of("choices", List.of(Map.of("message", Map.of("content", content)))));
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @DynamicPropertySource
    static void setUp(DynamicPropertyRegistry registry) {
        registry.add(
                "siembra.coach.model.url",
                () -> "http://127.0.0.1:" + MODEL.getAddress().getPort() + "/v1");
        registry.add("siembra.coach.model.name", () -> "small-one");
    }

    @AfterAll
    static void stop() {
        MODEL.stop(0);
    }

    @Test
    void saysWhereWordsAreSentAndShowsTheRemarksThatComeBack() {
        var reply = learners.first(EMPATHY, Activity.Reply.class);
        open("course/empathy-foundations/" + reply.id());
        assertThat(page()).contains("With the model at 127.0.0.1");
        assertThat(ASKED).isEmpty();

        test(field(TextArea.class, "Your reply")).setValue("I am so sorry. I call you today at five.");
        press("Show it to the coach");
        await().pollInSameThread().until(() -> {
            find(ReplyFeedback.class).all().forEach(ReplyFeedback::look);
            return page().contains("In other words: ");
        });
        assertThat(ASKED).hasSize(1);
        assertThat(ASKED.getFirst()).contains("I call you today at five").doesNotContain("ana@");
    }
}
