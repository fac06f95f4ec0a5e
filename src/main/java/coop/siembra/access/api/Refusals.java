package coop.siembra.access.api;

import coop.siembra.access.api.Problems.Wrong;
import coop.siembra.access.web.TooManyAttempts;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Whatever goes wrong below {@code /api/} is answered as a problem: never with a page, never by a way to the sign-in. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals
        implements HandlerExceptionResolver, AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {
    static final String BELOW = "/api/";
    private static final String CHALLENGE = "Basic realm=\"Siembra API\", charset=\"UTF-8\"";
    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private final Problems problems;
    private final RequestRejectedHandler pages = new HttpStatusRequestRejectedHandler();

    Refusals(Problems problems) {
        this.problems = problems;
    }

    /** Nobody has signed in, or not rightly. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        switch (reason) {
            case TooManyAttempts early -> slowDown(early.seconds(), "access.api.detail.attempts", request, response);
            case AuthenticationServiceException failure -> {
                log.error("checking an account of the interface failed", failure);
                problems.write(Wrong.of(HttpServletResponse.SC_INTERNAL_SERVER_ERROR), request, response);
            }
            default -> {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
                problems.write(Wrong.of(HttpServletResponse.SC_UNAUTHORIZED), request, response);
            }
        }
    }

    /** Who has signed in may call all there is: what is refused is not there. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        problems.write(Wrong.of(HttpServletResponse.SC_NOT_FOUND), request, response);
    }

    /** The firewall takes the address for an attack, before anybody has been asked who they are. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException reason)
            throws IOException, ServletException {
        if (request.getRequestURI().startsWith(request.getContextPath() + BELOW)) {
            problems.write(Wrong.of(HttpServletResponse.SC_BAD_REQUEST), request, response);
        } else {
            pages.handle(request, response, reason);
        }
    }

    /** @param key of the text; its parameter is the number of seconds */
    void slowDown(long seconds, String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        problems.write(new Wrong(429, key, null, seconds), request, response);
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception reason) {
        if (!request.getServletPath().startsWith(BELOW) || response.isCommitted()) {
            return null;
        }
        try {
            problems.write(wrong(reason, response), request, response);
        } catch (IOException gone) {
            log.debug("the caller has hung up", gone);
        }
        return new ModelAndView();
    }

    private static Wrong wrong(Exception reason, HttpServletResponse response) {
        if (reason instanceof ErrorResponse said) {
            said.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            var properties = said.getBody().getProperties();
            var field = properties == null ? null : properties.get("field");
            var arguments = said.getDetailMessageArguments();
            return new Wrong(
                    said.getStatusCode().value(),
                    said.getDetailMessageCode(),
                    field == null ? null : field.toString(),
                    arguments == null ? new Object[0] : arguments);
        }
        log.error("the interface failed", withoutWords(reason));
        return Wrong.of(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /** The message of a failure may hold what somebody wrote, which stays out of the log. */
    private static Exception withoutWords(Exception failure) {
        var bare = new IllegalStateException(failure.getClass().getName());
        bare.setStackTrace(failure.getStackTrace());
        return bare;
    }
}
