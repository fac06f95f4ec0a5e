package coop.siembra.access.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import coop.siembra.access.CurrentUser;
import coop.siembra.kernel.Language;
import coop.siembra.people.Person;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The language of a page: the person's own once signed in; before that what was chosen in this browser, or what the browser asks for. */
@Component
class LanguageChoice implements VaadinServiceInitListener {
    /** Cookie with the language's code. */
    static final String COOKIE = "siembra-lang";

    private final CurrentUser user;

    LanguageChoice(CurrentUser user) {
        this.user = user;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            var request = VaadinRequest.getCurrent();
            if (request != null) {
                var session = init.getUI().getSession();
                session.setLocale(found(session).orElseGet(() -> of(request)).locale());
            }
        });
        event.addIndexHtmlRequestListener(page -> {
            var language = of(page.getVaadinRequest());
            var root = page.getDocument().selectFirst("html");
            if (root != null) {
                root.attr("lang", language.code());
            }
            Optional.ofNullable(VaadinSession.getCurrent())
                    .ifPresent(session -> session.setAttribute(Language.class, language));
        });
    }

    /** What has just been found for the page that now starts. */
    private static Optional<Language> found(VaadinSession session) {
        var language = Optional.ofNullable(session.getAttribute(Language.class));
        session.setAttribute(Language.class, null);
        return language;
    }

    Language of(VaadinRequest request) {
        return user.person()
                .map(Person::language)
                .or(() -> chosen(request))
                .orElseGet(() -> Language.of(request.getLocale()));
    }

    private static Optional<Language> chosen(VaadinRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(code -> Arrays.stream(Language.values())
                        .filter(language -> language.code().equals(code)))
                .findFirst();
    }
}
