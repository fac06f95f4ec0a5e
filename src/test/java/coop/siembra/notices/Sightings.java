package coop.siembra.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Two modules that own letters: one of applications, one of workshops. */
@TestConfiguration(proxyBeanMethods = false)
public class Sightings {
    public static final String APPLICATION = "application";
    public static final String WORKSHOP = "workshop";

    @Bean
    Sighting applicationLetters() {
        return new Sighting(APPLICATION, "notices.letter.title");
    }

    @Bean
    Sighting lettersOfWorkshops() {
        return new Sighting(WORKSHOP, "notices.letter.text");
    }

    /** An owner that says what a test has told it to say: at first, that nobody sees anything. */
    public static final class Sighting implements LetterSight {
        private final String kind;
        private final String title;
        public final List<About> opened = new ArrayList<>();
        public LetterReach reach = new LetterReach.None();
        public Predicate<About> readable = about -> false;

        Sighting(String kind, String title) {
            this.kind = kind;
            this.title = title;
        }

        /** As at first. */
        public void reset() {
            reach = new LetterReach.None();
            readable = about -> false;
            opened.clear();
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public LetterReach reach() {
            return reach;
        }

        @Override
        public Set<About> readable(Set<About> asked) {
            return asked.stream().filter(readable).collect(Collectors.toSet());
        }

        @Override
        public void opened(About about) {
            opened.add(about);
        }
    }
}
