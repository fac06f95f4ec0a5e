package coop.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class KeptAnswersTests {
    private static final String SPOKEN = "{\"text\":\"¿Qué dijo? “Nada…” — 👋 ✓ \\\\ \\\"\"}";

    @Test
    void meansTheSame() {
        var json = new JsonMapper();

        assertThat(json.readTree(KeptAnswers.latin(SPOKEN))).isEqualTo(json.readTree(SPOKEN));
    }

    @Test
    void takesOneByteForACharacter() {
        assertThat(KeptAnswers.latin(SPOKEN).chars()).allMatch(one -> one <= 0xff);
    }

    @Test
    void leavesAloneWhatDoesAlready() {
        var plain = "{\"text\":\"¿Qué dijo?\"}";

        assertThat(KeptAnswers.latin(plain)).isSameAs(plain);
    }
}
