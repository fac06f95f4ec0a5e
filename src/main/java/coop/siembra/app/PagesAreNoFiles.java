package coop.siembra.app;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/**
 * Looks for no file where a page is asked for: our pages have no dot in the last part of their address, and all files have. Vaadin looks
 * into each of some two hundred jars before it shows a page, a twentieth of the work of showing it.
 */
@Component
class PagesAreNoFiles implements StaticFileHandlerFactory {

    @Override
    public StaticFileHandler createHandler(VaadinService service) {
        return new Files(new StaticFileServer(service));
    }

    private record Files(StaticFileHandler all) implements StaticFileHandler {

        @Override
        public boolean serveStaticResource(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            return mayBeFile(request.getRequestURI()) && all.serveStaticResource(request, response);
        }
    }

    static boolean mayBeFile(String path) {
        return path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
    }
}
