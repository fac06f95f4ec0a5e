package coop.siembra.app;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import coop.siembra.people.Organisation;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the organisation's colour and the person's choice of light or dark into the page before it is drawn. */
@Component
class PageHead implements VaadinServiceInitListener {
    private final Organisation organisation;

    PageHead(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var root = page.getDocument().children().first();
            if (root == null) {
                return;
            }
            root.attr("style", "--si-brand:" + organisation.settings().accent().hex());
            scheme(page.getVaadinRequest()).ifPresent(scheme -> root.attr("data-theme", scheme));
        });
    }

    private static Optional<String> scheme(VaadinRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(SchemeSwitch.COOKIE))
                .map(Cookie::getValue)
                .filter(value -> value.equals("light") || value.equals("dark"))
                .findFirst();
    }
}
