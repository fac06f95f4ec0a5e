package coop.siembra.app;

import coop.siembra.coach.Coach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** One coach for all who ask it; read when somebody first does. */
@Configuration
class CoachConfiguration {

    @Bean
    @Lazy
    Coach coach() {
        return Coach.shipped();
    }
}
