package coop.siembra.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.learning.Learners;
import coop.siembra.store.StoreOutage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/** Views tried as people use them: by the words on buttons and links, without a browser, over a real store. */
@QuietApplicationTest
public abstract class ViewTest extends SpringBrowserlessTest {
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);

    @Autowired
    protected Cooperative cooperative;

    @Autowired
    protected Learners learners;

    @Autowired
    protected StoreOutage outage;

    @BeforeEach
    void found() {
        cooperative.found();
    }

    @Override
    protected Set<String> scanPackages() {
        return Set.of("coop.siembra");
    }

    protected void speak(String language) {
        UI.getCurrent().setLocale(Locale.of(language));
    }

    /** Goes to an address as typed into the browser and returns the simple name of the view that answers. */
    protected String open(String address) {
        var parts = address.split("\\?", 2);
        if (parts.length == 1) {
            UI.getCurrent().navigate(address);
        } else {
            UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
        }
        return shown();
    }

    /** The simple name of the view that is shown. */
    protected String shown() {
        return getCurrentView().getClass().getSimpleName();
    }

    /** Goes where a link on the page leads. */
    protected String follow(String words) {
        return open(href(words));
    }

    /** Where the first link with these words leads. */
    protected String href(String words) {
        return links().stream()
                .filter(link -> link.words().contains(words))
                .map(Link::href)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link “" + words + "” among " + links()));
    }

    /** Something to follow. */
    protected record Link(String words, String href) {}

    protected List<Link> links() {
        var links = new ArrayList<Link>();
        elements(getCurrentView().getElement()).forEach(element -> {
            if (element.getTag().equals("a")) {
                links.add(new Link(words(element), element.getAttribute("href")));
            }
            var found = LINK.matcher(element.getProperty("innerHTML", ""));
            while (found.find()) {
                links.add(new Link(plain(found.group(2)), HtmlUtils.htmlUnescape(found.group(1))));
            }
        });
        return links;
    }

    /** Clicks the button with these words. */
    protected void press(String words) {
        test(button(words)).click();
    }

    protected NativeButton button(String words) {
        return find(NativeButton.class).all().stream()
                .filter(button -> words(button.getElement()).endsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button “" + words + "”"));
    }

    /** The words of all buttons that can be seen in the view. */
    protected List<String> buttons() {
        return findInView(NativeButton.class).all().stream()
                .map(button -> words(button.getElement()))
                .toList();
    }

    /** The field with a label. */
    protected <C extends Component> C field(Class<C> type, String label) {
        return find(type).withLabel(label).single();
    }

    /** All that can be read in the view. */
    protected String page() {
        return words(getCurrentView().getElement());
    }

    /** All markup given as such. */
    protected String html() {
        var html = new StringBuilder();
        elements(getCurrentView().getElement()).forEach(element -> html.append(element.getProperty("innerHTML", "")));
        return html.toString();
    }

    /** Whether what was done is said to be kept. */
    protected String status() {
        return find(SaveStatus.class).single().getText();
    }

    /** What came up over the page for a moment. */
    protected List<String> notices() {
        return find(Notification.class).all().stream()
                .map(notice -> test(notice).getText())
                .toList();
    }

    protected void assertNotFound(String address) {
        assertThat(open(address)).isEqualTo("NotFoundView");
    }

    /** The words in an element, given as text, label or markup, one blank between the parts. */
    protected static String words(Element element) {
        var words = new StringBuilder();
        collect(element, words);
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static void collect(Element element, StringBuilder words) {
        if (element.isTextNode()) {
            words.append(element.getText()).append(' ');
            return;
        }
        if (!element.isVisible()) {
            return;
        }
        words.append(element.getProperty("label", "")).append(' ');
        words.append(plain(element.getProperty("innerHTML", ""))).append(' ');
        element.getChildren().forEach(child -> collect(child, words));
    }

    private static String plain(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", " "))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** An element and all below it. */
    protected static Stream<Element> elements(Element element) {
        if (element.isTextNode()) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(ViewTest::elements));
    }
}
