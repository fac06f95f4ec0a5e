package coop.siembra.access.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
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
                init.getUI().getSession().setLocale(of(request).locale());
            }
        });
        event.addIndexHtmlRequestListener(page -> {
            var root = page.getDocument().selectFirst("html");
            if (root != null) {
                root.attr("lang", of(page.getVaadinRequest()).code());
            }
        });
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
