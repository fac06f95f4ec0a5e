package coop.siembra.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.Siembra;
import coop.siembra.access.Accounts;
import coop.siembra.access.Cooperative;
import coop.siembra.people.People;
import coop.siembra.people.Units;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** One server process follows another over the same data folder, as after a kill; the browser keeps its cookies. */
class RestartTests {
    /** Strangers are sent to sign in from here. */
    private static final String KEPT = "/profile";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @TempDir
    Path data;

    @Test
    void aRestartCostsSomebodySignedInNothingAndSomebodyGuessingNothingEither() throws Exception {
        String session;
        try (var first = start()) {
            new Cooperative(
                            first.getBean(MongoTemplate.class),
                            first.getBean(Units.class),
                            first.getBean(People.class),
                            first.getBean(Accounts.class))
                    .found();
            assertThat(get(first, KEPT).statusCode()).isEqualTo(302);
            var before = cookie("siembra-session");
            assertThat(signIn(first, "ana").headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).doesNotContain("sign-in"));
            session = cookie("siembra-session");
            assertThat(session).isNotEqualTo(before);
            assertThat(get(first, KEPT).statusCode()).isNotEqualTo(302);
            for (int at = 0; at < 12; at++) {
                first.getBean(SignInAttempts.class).begin("eva@demo.coop", "10.0.0." + at);
            }
        }
        var token = cookie(RememberedSignIns.COOKIE);
        try (var second = start()) {
            assertThat(get(second, KEPT).statusCode()).isNotEqualTo(302);
            assertThat(cookie(RememberedSignIns.COOKIE)).isNotEqualTo(token);
            assertThat(cookie("siembra-session")).isNotEqualTo(session);
            var counters = second.getBean(MongoTemplate.class).findAll(SignInAttempts.Failures.class);
            assertThat(counters).extracting(SignInAttempts.Failures::failures).contains(4);
            assertThat(get(second, KEPT).headers().firstValue("Referrer-Policy"))
                    .contains("same-origin");
        }
    }

    private HttpResponse<String> signIn(ConfigurableApplicationContext app, String person)
            throws IOException, InterruptedException {
        var form = "email=" + person + "%40demo.coop&password=" + Cooperative.PASSWORD.replace(' ', '+');
        var request = HttpRequest.newBuilder(address(app, "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> get(ConfigurableApplicationContext app, String path)
            throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address(app, path)).build(), BodyHandlers.ofString());
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static URI address(ConfigurableApplicationContext app, String path) {
        return URI.create("http://127.0.0.1:" + app.getEnvironment().getProperty("local.server.port") + path);
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Siembra.class).run("--siembra.data=" + data, "--server.port=0");
    }
}
