package coop.siembra.app.cli;

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
import java.util.regex.Pattern;

/** Somebody who has signed in and asks for pages as a browser does, but draws none. */
public final class Caller {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern WINDOW = Pattern.compile("\"v-uiId\":(\\d+)");

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    /** @param address of the server, without a slash at its end */
    public Caller(String address, String email, String password) throws IOException, InterruptedException {
        this.address = address;
        var token = find(TOKEN, get("/sign-in"));
        post(
                "/sign-in",
                "application/x-www-form-urlencoded",
                form("_csrf", token, "email", email, "password", password));
    }

    /** Asks for a page without having signed in. */
    static void look(String address, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.discarding());
        }
    }

    /** What a browser asks for to show a page: its frame, the application's state, and the view. */
    public void visit(String path, String query) throws IOException, InterruptedException {
        get("/" + path + (query.isEmpty() ? "" : "?" + query));
        var state = get(
                "/?v-r=init&location=" + encoded(path) + "&query=" + encoded(query) + "&v-sh=900&v-sw=1280&v-tzo=0");
        var navigate = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s",\
                "query":"%s","appShellTitle":"","historyState":null,"trigger":""}}],"syncId":0,"clientId":0}""";
        var window = "/?v-r=uidl&v-uiId=" + find(WINDOW, state);
        var key = find(KEY, state);
        post(window, "application/json", navigate.formatted(key, path, query));
        post(window, "application/json", "{\"csrfToken\":\"" + key + "\",\"rpc\":[],\"UNLOAD\":true}");
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString())
                .body();
    }

    private void post(String path, String type, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        client.send(request, BodyHandlers.ofString());
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
