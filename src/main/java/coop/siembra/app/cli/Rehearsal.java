package coop.siembra.app.cli;

import coop.siembra.access.DemoMode;
import coop.siembra.content.ContentLibrary;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.Learning;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.people.People;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;

/**
 * Visits the demo cooperative's pages over and over, as browsers would but without one: a run that the quick-start cache is made from then
 * knows which code is used most, so that it is compiled early after a start instead of while people wait.
 */
final class Rehearsal {
    private static final int ROUNDS = 40;
    private static final int DRAFTS = 400;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern WINDOW = Pattern.compile("\"v-uiId\":(\\d+)");

    private final ApplicationContext context;
    private final String address;

    Rehearsal(ApplicationContext context, String address) {
        this.context = context;
        this.address = address;
    }

    void run() throws IOException, InterruptedException {
        var courses = context.getBean(ContentLibrary.class).all(Course.class);
        var learner = new Caller("employee@demo.coop");
        var head = new Caller("head@demo.coop");
        for (int round = 0; round < ROUNDS; round++) {
            for (var path : List.of(
                    "",
                    "courses",
                    "path",
                    "assessments",
                    "course/" + courses.getFirst().id())) {
                learner.visit(path, "");
            }
            var activities = courses.getFirst().activities();
            learner.visit(
                    "course/" + courses.getFirst().id() + "/"
                            + activities.get(round % activities.size()).id(),
                    "");
            head.visit(
                    "team",
                    "sort=" + List.of("name", "done", "score", "mastery").get(round % 4));
        }
        courses.forEach(this::draft);
    }

    /** Answers the first choice of a course to and fro. */
    private void draft(Course course) {
        var person =
                context.getBean(People.class).findByEmail("employee@demo.coop").orElseThrow();
        for (var activity : course.activities()) {
            if (activity instanceof Activity.Check check
                    && check.items().getFirst() instanceof Item.SingleChoice item) {
                draft(person.id(), course, check.id(), item);
                return;
            }
        }
    }

    private void draft(PersonId person, Course course, ActivityId check, Item.SingleChoice item) {
        var learning = context.getBean(Learning.class);
        var options = item.options();
        learning.take(person, course.id(), check, "rehearsal", new Step.Open());
        for (int i = 0; i < DRAFTS; i++) {
            var response = new Response.Single(options.get(i % options.size()).id());
            learning.take(person, course.id(), check, "rehearsal", new Step.Draft(item.id(), response));
        }
    }

    /** Somebody who has signed in. */
    private final class Caller {
        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .build();

        Caller(String email) throws IOException, InterruptedException {
            var token = find(TOKEN, get("/sign-in"));
            post(
                    "/sign-in",
                    "application/x-www-form-urlencoded",
                    form("_csrf", token, "email", email, "password", DemoMode.PASSWORD));
        }

        /** What a browser asks for to show a page: its frame, the application's state, and the view. */
        void visit(String path, String query) throws IOException, InterruptedException {
            get("/" + path + (query.isEmpty() ? "" : "?" + query));
            var state = get("/?v-r=init&location=" + encoded(path) + "&query=" + encoded(query)
                    + "&v-sh=900&v-sw=1280&v-tzo=0");
            var navigate = """
                    {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s",\
                    "query":"%s","appShellTitle":"","historyState":null,"trigger":""}}],"syncId":0,"clientId":0}""";
            var window = "/?v-r=uidl&v-uiId=" + find(WINDOW, state);
            var key = find(KEY, state);
            post(window, "application/json", navigate.formatted(key, path, query));
            post(window, "application/json", "{\"csrfToken\":\"" + key + "\",\"rpc\":[],\"UNLOAD\":true}");
        }

        private String get(String path) throws IOException, InterruptedException {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString())
                    .body();
        }

        private void post(String path, String type, String body) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create(address + path))
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            client.send(request, BodyHandlers.ofString());
        }
    }

    private static String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("the page has changed: " + pattern + " is not in it");
        }
        return found.group(1);
    }

    private static String form(String... pairs) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < pairs.length; i += 2) {
            parts.add(pairs[i] + "=" + encoded(pairs[i + 1]));
        }
        return String.join("&", parts);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
