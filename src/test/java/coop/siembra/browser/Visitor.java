package coop.siembra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a browser of their own: cookies, a page, and what went wrong in it. */
public final class Visitor implements AutoCloseable {
    /** Says in the page whether it shows what the server sent. */
    public static final String IDLE = """
            () => window.Vaadin?.Flow?.clients && document.querySelector('main')
              && Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())
            """;

    private final BrowserContext context;
    private final List<String> troubles = new ArrayList<>();
    private final Page page;

    /**
     * @param address of the server, without a slash at its end
     * @param language the browser asks for
     */
    public Visitor(Browser browser, String address, String language, int width, int height) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(ColorScheme.LIGHT)
                .setViewportSize(width, height));
        context.setDefaultTimeout(Chromium.PATIENCE);
        page = newTab();
    }

    public Page page() {
        return page;
    }

    /** Another tab of the same browser. */
    Page newTab() {
        var tab = context.newPage();
        tab.onPageError(error -> troubles.add("script at " + tab.url() + ": " + error));
        tab.onConsoleMessage(message -> {
            // what a page answers with 403 or 404 is wanted and tested
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                troubles.add("console at " + tab.url() + ": " + message.text());
            }
        });
        return tab;
    }

    /** Errors of scripts, and what the browser refused to do, since the beginning. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    Visitor signIn(Guest guest) {
        return signIn(guest.email(), Guests.PASSWORD);
    }

    public Visitor signIn(String email, String password) {
        open("sign-in");
        trySignIn(email, password);
        page.waitForURL(address -> !address.contains("sign-in"));
        settle();
        return this;
    }

    void trySignIn(String email, String password) {
        page.locator("#email").fill(email);
        page.locator("#password").fill(password);
        page.locator("button[type=submit]").click();
    }

    public Visitor open(String path) {
        page.navigate("/" + path);
        return settle();
    }

    /** Waits until the page shows what the server sent. */
    public Visitor settle() {
        page.waitForFunction(IDLE);
        return this;
    }

    public void press(String button) {
        button(button).click();
        settle();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Follows a link of the page; one that has no room in the menu is behind its last button. */
    void follow(String link) {
        var more = find("nav [popovertarget]");
        if (link(link).count() == 0 && more.count() > 0) {
            more.first().click();
        }
        link(link).first().click();
        settle();
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator find(String selector) {
        return page.locator(selector);
    }

    Locator find(String selector, String text) {
        return page.locator(selector).filter(new Locator.FilterOptions().setHasText(text));
    }

    void sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    void seesHeading(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(text);
    }

    void dark(boolean dark) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        settled();
    }

    /** Waits until what has just changed is drawn. */
    private void settled() {
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        page.waitForFunction("() => document.getAnimations().every(one => !(one instanceof CSSTransition))");
    }

    void resize(int width, int height) {
        page.setViewportSize(width, height);
        settled();
    }

    /** Keeps what the tabs show, for whoever looks for why a test failed. */
    void keepPictures(String name) {
        int number = 1;
        for (var tab : context.pages()) {
            tab.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target/browser", name + "-" + number++ + ".png")));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
