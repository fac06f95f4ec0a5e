package coop.siembra.access.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds back who calls too often. */
final class PaceFilter extends OncePerRequestFilter {
    private final Pace pace;
    private final Refusals refusals;
    private final SecurityContextHolderStrategy contexts;

    PaceFilter(Pace pace, Refusals refusals, SecurityContextHolderStrategy contexts) {
        this.pace = pace;
        this.refusals = refusals;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = contexts.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Program program) {
            var wait = pace.call(program.account());
            if (wait.isPresent()) {
                refusals.slowDown(wait.get().toSeconds(), "access.api.detail.429", request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
