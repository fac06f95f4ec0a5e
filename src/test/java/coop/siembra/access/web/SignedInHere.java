package coop.siembra.access.web;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets a test that comes back to a context made earlier be signed in there. Every context brings its own holder of who has signed in, and
 * the one started last is the one that views' guards ask: without this, tests in any other context would be nobody to them.
 */
final class SignedInHere implements TestExecutionListener, Ordered {

    @Override
    public void beforeTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }
    }

    /** Before {@code @WithMockUser} is heeded. */
    @Override
    public int getOrder() {
        return 5000;
    }
}
