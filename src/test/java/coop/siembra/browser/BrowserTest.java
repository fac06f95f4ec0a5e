package coop.siembra.browser;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One server and one browser for all tests of this package; each visitor has cookies of their own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "siembra.demo=true")
abstract class BrowserTest {
    static final int DESKTOP_WIDTH = 1280;
    static final int PHONE_WIDTH = 360;
    private static final int DESKTOP_HEIGHT = 900;
    private static final int PHONE_HEIGHT = 740;

    private final List<Visitor> visitors = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    Guests guests;

    @Autowired
    Coursework coursework;

    @Autowired
    Answered answered;

    @Autowired
    Expertise expertise;

    @Autowired
    Exams exams;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Applying applying;

    @Autowired
    Hirings hirings;

    @Autowired
    Selection selection;

    @Autowired
    Led led;

    @Autowired
    Surveyed surveyed;

    /** What the browser showed when a test failed is in {@code target/browser}. */
    @RegisterExtension
    final TestExecutionExceptionHandler pictures = (test, failure) -> {
        var name = test.getRequiredTestMethod().getName() + "-"
                + Integer.toHexString(test.getUniqueId().hashCode());
        visitors.forEach(visitor -> visitor.keepPictures(name + "-" + visitors.indexOf(visitor)));
        throw failure;
    };

    Visitor visitor() {
        return visitor(Language.EN, DESKTOP_WIDTH, DESKTOP_HEIGHT);
    }

    Visitor phone(Language language) {
        return visitor(language, PHONE_WIDTH, PHONE_HEIGHT);
    }

    Visitor visitor(Language language) {
        return visitor(language, DESKTOP_WIDTH, DESKTOP_HEIGHT);
    }

    private Visitor visitor(Language language, int width, int height) {
        var visitor = new Visitor(Chromium.browser(), "http://127.0.0.1:" + port, language.code(), width, height);
        visitors.add(visitor);
        return visitor;
    }

    @AfterEach
    void leave() {
        var troubles = visitors.stream()
                .flatMap(visitor -> visitor.troubles().stream())
                .toList();
        visitors.forEach(Visitor::close);
        visitors.clear();
        assertThat(troubles).as("errors in the browser's console").isEmpty();
    }
}
