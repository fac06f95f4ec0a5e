package coop.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesAreNoFilesTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "", "/sign-in", "/course/why-we-serve/check-living-it", "/team.old/people", "/team/"})
    void looksForNoFileWhereAPageIs(String path) {
        assertThat(PagesAreNoFiles.mayBeFile(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/VAADIN/build/indexhtml-Xy.js", "/favicon.ico", "/course/.hidden", "/robots.txt"})
    void looksForAFileWhereOneMayBe(String path) {
        assertThat(PagesAreNoFiles.mayBeFile(path)).isTrue();
    }
}
