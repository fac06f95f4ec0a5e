package coop.siembra.notices.delivery;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.context.WebApplicationContext;

/**
 * Looks at the settings of the mail server before any bean is made, so that a refusal is all the operator reads; named in
 * {@code META-INF/spring.factories}. Commands that serve nobody send nothing and do not care.
 */
final class SmtpSettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context instanceof WebApplicationContext) {
            SmtpSettings.of(context.getEnvironment(), false);
        }
    }
}
