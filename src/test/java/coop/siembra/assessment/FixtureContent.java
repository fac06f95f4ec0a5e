package coop.siembra.assessment;

import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.instrument.InstrumentFixture;
import coop.siembra.content.Bundle;
import coop.siembra.content.CheckContext;
import coop.siembra.content.ContentArchive;
import coop.siembra.content.ContentLibrary;
import coop.siembra.content.DefinitionKind;
import coop.siembra.kernel.InstrumentId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A library of the small instruments alone, in place of the shipped content. */
@TestConfiguration(proxyBeanMethods = false)
public class FixtureContent {

    @Bean
    Authors fixtureAuthors() {
        return new Authors();
    }

    @Bean
    @Primary
    ContentLibrary fixtureLibrary(Authors authors) {
        return new ContentLibrary(
                (folders, problems) -> authors.files(), List.of(new Kind()), ContentArchive.inMemory());
    }

    /** Files of which only their change matters. */
    public static final class Authors {
        private final SortedMap<String, byte[]> files = new TreeMap<>();

        Authors() {
            files.put("competencies.yaml", """
                    competencies:
                      - id: listening
                        group: technique
                        name: { en: Listening, es: Escucha }
                        description: { en: Listens., es: Escucha. }
                    """.getBytes(StandardCharsets.UTF_8));
            Set.of(InstrumentFixture.MOMENTS, InstrumentFixture.MYSELF, InstrumentFixture.LEADING)
                    .forEach(id -> change(id, "first"));
        }

        public void change(InstrumentId id, String text) {
            files.put("instruments/" + id + "/instrument.yaml", ("id: " + text).getBytes(StandardCharsets.UTF_8));
        }

        public void withdraw(InstrumentId id) {
            files.remove("instruments/" + id + "/instrument.yaml");
        }

        SortedMap<String, byte[]> files() {
            return new TreeMap<>(files);
        }
    }

    private static final class Kind implements DefinitionKind<Instrument> {
        @Override
        public Class<Instrument> type() {
            return Instrument.class;
        }

        @Override
        public String folder() {
            return "instruments";
        }

        @Override
        public String entryFile() {
            return "instrument.yaml";
        }

        @Override
        public Optional<Instrument> read(Bundle bundle, CheckContext context) {
            return Optional.of(InstrumentFixture.of(bundle.id(), bundle.version()));
        }
    }
}
