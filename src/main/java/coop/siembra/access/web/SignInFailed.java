package coop.siembra.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends back to the sign-in page, which says what happened; the e-mail address waits there in the session, not in the address bar. */
public final class SignInFailed implements AuthenticationFailureHandler {
    /** Session attribute with the address that was typed. */
    public static final String TYPED = "siembra.sign-in.typed";

    private static final int LONGEST = 254;
    private final String page;

    SignInFailed(String page) {
        this.page = page;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String typed = request.getParameter("email");
        if (typed != null && typed.length() <= LONGEST) {
            request.getSession().setAttribute(TYPED, typed);
        }
        String said = switch (reason) {
            case TooManyAttempts early -> "wait=" + early.seconds();
            case InternalAuthenticationServiceException failure -> {
                LoggerFactory.getLogger(getClass()).error("signing in failed", failure);
                yield "trouble";
            }
            default -> "wrong";
        };
        response.sendRedirect(request.getContextPath() + page + "?" + said);
    }
}
