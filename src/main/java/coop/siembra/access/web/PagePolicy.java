package coop.siembra.access.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import coop.siembra.access.model.Secret;
import org.springframework.stereotype.Component;

/**
 * The content security policy of pages: scripts run only from our own files or with this page's nonce, nothing comes from other hosts,
 * nobody may frame us. Vaadin compiles expressions sent by the server, hence {@code unsafe-eval}, and its components put style
 * elements into pages, hence {@code unsafe-inline} for styles; scripts in the page itself stay forbidden.
 */
@Component
class PagePolicy implements VaadinServiceInitListener {
    static final String HEADER = "Content-Security-Policy";
    private static final String COMMON =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
                    + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; ";

    /** For answers that are no pages. */
    static final String OTHERWISE = COMMON + "script-src 'self'";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        boolean production = event.getSource().getDeploymentConfiguration().isProductionMode();
        event.addIndexHtmlRequestListener(page -> page.getVaadinResponse().setHeader("Cache-Control", "no-store"));
        event.addIndexHtmlRequestListener(production ? PagePolicy::strict : PagePolicy::developing);
    }

    private static void strict(IndexHtmlResponse page) {
        String nonce = Secret.random();
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(HEADER, COMMON + "script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'");
    }

    /** The development server puts its own scripts in and listens on another port. */
    private static void developing(IndexHtmlResponse page) {
        page.getVaadinResponse()
                .setHeader(
                        HEADER,
                        COMMON + "script-src 'self' 'unsafe-inline' 'unsafe-eval'; connect-src 'self' ws: wss:");
    }
}
