package coop.siembra.access.api;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.access.Cooperative;
import coop.siembra.store.StoreOutage;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may call, by trying to get round it. */
class ApiAccessTests extends ApiServer {

    @Test
    void answersAnAccountWithoutASession() {
        var response = send(good().header("Authorization", basic("kiosk2", made("kiosk2"))));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void takesTheNameInAnySpelling() {
        var password = made("contact-centre");
        assertThat(send(good().header("Authorization", basic("Contact-Centre", password)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesANameThatOnlyBeginsLikeThatOfAnAccount() {
        var password = made("kiosk3");
        refused(send(good().header("Authorization", basic("kiosk3" + " ".repeat(260) + "x", password))));
        assertThat(send(good().header("Authorization", basic("kiosk3", password)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesStrangersWithAProblemAndNoWayToTheSignIn() {
        var response = send(good().header("Accept", "text/html"));
        refused(response);
        assertThat(response.headers().firstValue("Location")).isEmpty();
        assertThat(response.headers().firstValue("WWW-Authenticate"))
                .contains("Basic realm=\"Siembra API\", charset=\"UTF-8\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic !!!", "Basic YXBp", "Bearer abc", "Basic Og==", "Digest username=kiosk"})
    void refusesWhatIsNoNameAndPassword(String header) {
        refused(send(good().header("Authorization", header)));
    }

    @Test
    void refusesWrongPasswordsAndUnknownAccountsAlike() {
        var wrong = send(good().header("Authorization", basic("kiosk", "wrong")));
        var unknown = send(good().header("Authorization", basic("nobody", "wrong")));
        refused(wrong);
        refused(unknown);
        assertThat(wrong.body()).isEqualTo(unknown.body());
        refused(send(good().header("Authorization", basic("kiosk", "x".repeat(5000)))));
        refused(send(good().header("Authorization", basic("{$ne:1}", "x"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@demo.coop", "admin@demo.coop", "ana", "admin"})
    void refusesPeople(String name) {
        refused(send(good().header("Authorization", basic(name, Cooperative.PASSWORD))));
    }

    @Test
    void refusesARevokedAccountAtOnceAlsoWhenItHasJustCalled() {
        var password = made("old");
        assertThat(send(good().header("Authorization", basic("old", password))).statusCode())
                .isEqualTo(200);
        revoke("old");
        refused(send(good().header("Authorization", basic("old", password))));
    }

    @Test
    void refusesTheSessionOfAPersonWhoHasSignedIn() throws Exception {
        try (var browser = signedIn("admin@demo.coop")) {
            var page = browser.send(asking("/actuator").build(), BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            refused(browser.send(good().build(), BodyHandlers.ofString()));
        }
    }

    private HttpClient signedIn(String email) throws Exception {
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var form = "email=" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(Cooperative.PASSWORD, StandardCharsets.UTF_8);
        var response = browser.send(
                asking("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        assertThat(response.headers().firstValue("Location").orElse("")).doesNotContain("sign-in");
        return browser;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/people",
                "/settings",
                "/api-accounts",
                "/culture-plan.csv",
                "/content/x/pictures/y.svg",
                "/apis"
            })
    void opensNoPageToAnAccount(String path) {
        var response = send(asking(path)
                .header("Authorization", basic("page", made("page")))
                .header("Accept", "text/html"));
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location").orElse("")).contains("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/prometheus"})
    void opensNoFiguresToAnAccount(String path) {
        var response = send(asking(path).header("Authorization", basic("page", made("page"))));
        assertThat(response.statusCode()).isIn(302, 401, 403);
    }

    @Test
    void isNoSignInForPages() {
        var response = send(asking("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("email=page&password=" + made("page"))));
        assertThat(response.headers().firstValue("Location").orElse("")).contains("wrong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/",
                "/api/v1",
                "/api/v1/coach",
                "/api/v1/coach/feedback/",
                "/api/v1/coach/feedback.json",
                "/api/v2/coach/feedback"
            })
    void hasNothingElseBelowTheAddress(String path) {
        refused(send(asking(path)));
        var response = send(asking(path).header("Authorization", basic("page", made("page"))));
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(json(response).get("detail").asString()).contains("/api/v1/openapi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/coach//feedback", "/api/v1/coach/feedback;x=1", "/api/v1/coach/%2e%2e/feedback"})
    void refusesAddressesThatLookLikeAnAttackWithAProblemToo(String path) {
        var response = send(asking(path).header("Accept-Language", "es"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("Content-Language")).contains("es");
        assertThat(send(asking("/people;x=1")).headers().firstValue("Content-Type"))
                .isNotEqualTo(response.headers().firstValue("Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
    void takesNoOtherMethod(String method) {
        var response = send(asking(FEEDBACK)
                .header("Authorization", basic("page", made("page")))
                .method(method, BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("POST");
        assertThat(json(response).get("status").asInt()).isEqualTo(405);
    }

    @Test
    void slowsDownGuessingButNotWhoKnowsThePassword() {
        var password = made("page");
        assertThat(send(good().header("Authorization", basic("page", password))).statusCode())
                .isEqualTo(200);
        for (int at = 0; at < 4; at++) {
            refused(send(good().header("Authorization", basic("page", "wrong"))));
        }
        var slowed = send(good().header("Authorization", basic("page", "wrong")));
        assertThat(slowed.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(slowed.headers().firstValue("Retry-After").orElse("")))
                .isPositive();
        assertThat(json(slowed).get("detail").asString()).contains("password");
        assertThat(send(good().header("Authorization", basic("page", password))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void doesNotSlowDownAPersonWhoseAddressWasTriedHere() throws Exception {
        for (int at = 0; at < 6; at++) {
            send(good().header("Authorization", basic("ana@demo.coop", "wrong")));
        }
        try (var browser = signedIn("ana@demo.coop")) {
            var known = browser.send(asking("/actuator").build(), BodyHandlers.ofString());
            assertThat(known.statusCode()).isEqualTo(403); // for administrators
        }
    }

    @Test
    void holdsBackAnAccountThatCallsTooOftenAndNoOther() throws Exception {
        var busy = basic("busy", made("busy"));
        HttpResponse<String> last;
        int calls = 0;
        try (var client = client()) {
            do {
                last = client.send(
                        asking(FEEDBACK).header("Authorization", busy).build(), BodyHandlers.ofString());
                calls++;
            } while (last.statusCode() == 405 && calls < 5000);
        }
        assertThat(calls).isGreaterThan(600);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).contains("1");
        assertThat(json(last).get("detail").asString()).isEqualTo("Too many calls of this account. Wait one second.");
        assertThat(send(good().header("Authorization", basic("other", made("other"))))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void saysThatItFailedWhenTheStoreDoes(@Autowired StoreOutage outage) {
        var account = basic("late", made("late"));
        outage.of("sign_in_failures");
        var response = send(good().header("Authorization", account));
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(json(response).get("title").asString()).isEqualTo("Failure");
        outage.end();
        assertThat(send(good().header("Authorization", account)).statusCode()).isEqualTo(200);
    }

    private static void refused(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        var problem = json(response);
        assertThat(problem.propertyNames()).containsExactly("type", "title", "status", "detail");
        assertThat(problem.get("status").asInt()).isEqualTo(401);
    }
}
