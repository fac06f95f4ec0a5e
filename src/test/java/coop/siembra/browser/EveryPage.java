package coop.siembra.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import coop.siembra.kernel.Language;
import jakarta.servlet.ServletContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Looks at every page with axe: in English in every state, in Spanish, and in the dark and on a phone, in the first state of each route. Sees that nothing
 * on a phone is wider than the phone and no text is missing; keeps pictures of all for whoever asks for them ({@link Pictures}). A class for each language, so that they are
 * looked at side by side.
 */
abstract class EveryPage extends BrowserTest {
    private static final int HEIGHT = 900;
    private static final String OVERFLOW = """
            () => {
              const wide = document.documentElement.scrollWidth - window.innerWidth;
              if (wide <= 0) return '';
              const culprit = [...document.querySelectorAll('main *')]
                .filter(it => it.getBoundingClientRect().right > window.innerWidth + 1)
                .map(it => it.tagName.toLowerCase() + '.' + it.className).slice(0, 3);
              return 'wider than the phone by ' + wide + 'px: ' + culprit.join(', ');
            }
            """;
    /** A key shown for want of a translation, or a placeholder nobody filled. */
    private static final String UNTRANSLATED = """
            () => (document.body.innerText.match(/(^|\\s)![a-z]+[.-][\\w.-]+|\\{\\{[^}]*\\}\\}|\\{\\d\\}/g) ?? []).join(' ')
            """;

    private final Language language;

    @Autowired
    private ServletContext servletContext;

    EveryPage(Language language) {
        this.language = language;
    }

    @Test
    void looksAtEveryRoute() {
        var templates =
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext))
                        .getRegisteredRoutes()
                        .stream()
                        .map(RouteData::getTemplate)
                        .collect(Collectors.toSet());
        var seen = stops().map(Stop::template).collect(Collectors.toSet());
        assertThat(templates)
                .isNotEmpty()
                .allSatisfy(template -> assertThat(seen).contains(template));
    }

    @TestFactory
    Stream<DynamicTest> showsEveryPageToEverybody() {
        var makers = new Sights.Makers(
                guests,
                coursework,
                answered,
                expertise,
                exams,
                correspondence,
                applying,
                hirings,
                selection,
                led,
                surveyed);
        var sights = Sights.make(makers, language);
        Map<Stop.Role, Visitor> here = new EnumMap<>(Stop.Role.class);
        return stops().filter(stop -> Pictures.shows(stop.name()))
                .filter(stop -> language == Language.EN || isFirst(stop) || Pictures.asked())
                .map(stop -> dynamicTest(
                        stop.name(),
                        () -> look(stop, sights, here.computeIfAbsent(stop.role(), role -> come(stop, sights)))));
    }

    private static Stream<Stop> stops() {
        return Stream.of(
                        Stops.PUBLIC,
                        Doing.STOPS, // before anybody opens the course they are reminded of
                        Stops.LEARNING,
                        Stops.SITTING,
                        Stops.LEADING,
                        Stops.RUNNING,
                        Workshop.STOPS,
                        Candidacy.STOPS,
                        Vacancies.STOPS,
                        Hiring.STOPS)
                .flatMap(List::stream);
    }

    /** Whether no stop before it is at the same route. */
    private static boolean isFirst(Stop stop) {
        return stops().filter(other -> other.template().equals(stop.template()))
                .findFirst()
                .filter(stop::equals)
                .isPresent();
    }

    private Visitor come(Stop stop, Sights sights) {
        var visitor = visitor(language);
        return stop.role() == Stop.Role.STRANGER ? visitor : visitor.signIn(stop.guest(sights));
    }

    private void look(Stop stop, Sights sights, Visitor visitor) {
        visitor.resize(DESKTOP_WIDTH, HEIGHT);
        visitor.dark(false);
        visitor.open(stop.path().apply(sights));
        stop.then().accept(visitor);
        var pictures = new Pictures(language, stop.name());
        pictures.take(visitor, "desktop");
        var violations = new StringBuilder();
        boolean first = isFirst(stop);
        add(violations, "light", first ? Axe.EVERYTHING : Axe.NAMES_AND_ROLES, visitor);
        // colours and room do not depend on the language
        boolean whole = first && language == Language.EN;
        if (whole || Pictures.asked()) {
            visitor.dark(true);
            pictures.take(visitor, "dark");
        }
        if (whole) {
            add(violations, "dark", Axe.COLOURS, visitor);
        }
        visitor.resize(PHONE_WIDTH, HEIGHT);
        visitor.settle();
        pictures.take(visitor, "phone");
        if (whole) {
            add(violations, "on a phone", Axe.ROOM, visitor);
        }
        assertThat(violations).isEmpty();
        assertThat(visitor.page().evaluate(OVERFLOW)).isEqualTo("");
        assertThat(visitor.page().evaluate(UNTRANSLATED)).isEqualTo("");
    }

    private static void add(StringBuilder violations, String how, Axe rules, Visitor visitor) {
        var wrong = rules.violations(visitor);
        if (!wrong.isEmpty()) {
            violations.append('\n').append(how).append(": ").append(wrong);
        }
    }
}
