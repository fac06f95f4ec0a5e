package coop.siembra.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the link to the set-up when nobody can sign in yet. */
@Component
@ConditionalOnWebApplication // commands have nobody to invite
class SetupInvitation {
    private static final Logger LOG = LoggerFactory.getLogger(SetupInvitation.class);

    private final Setup setup;
    private final Accounts accounts;
    private final DemoMode demo;
    private final Environment environment;

    SetupInvitation(Setup setup, Accounts accounts, DemoMode demo, Environment environment) {
        this.setup = setup;
        this.accounts = accounts;
        this.demo = demo;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (!demo.isOn() && accounts.none()) {
            LOG.info(
                    "Nobody can sign in yet. Make the administrator here within 24 hours, once: {}/setup?token={}",
                    address(),
                    setup.open());
        }
    }

    private String address() {
        String port = environment.getProperty("local.server.port", "8080");
        String path = environment.getProperty("server.servlet.context-path", "");
        return environment.getProperty("siembra.address", "http://localhost:" + port + path);
    }
}
