package coop.siembra.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AuditLinkTests {

    @Provide
    Arbitrary<AuditLink> links() {
        var text =
                Arbitraries.of("", "-", "a", "1:a", "1:a\n", "a\n-", "ñ", "2:").injectNull(0.2);
        var said = Arbitraries.of("", "-", "a", "1:a", "a\n-", "ñ");
        return Combinators.combine(
                        Arbitraries.longs().between(1, 3),
                        Arbitraries.longs().between(0, 2),
                        text,
                        said,
                        text,
                        said,
                        said.list().ofMaxSize(3),
                        said)
                .as((id, at, who, action, subject, object, details, previous) ->
                        new AuditLink(id, Instant.ofEpochMilli(at), who, action, subject, object, details, previous));
    }

    @Property
    void whateverDiffersIsHashedDifferently(@ForAll("links") AuditLink one, @ForAll("links") AuditLink other) {
        assertThat(one.canonical().equals(other.canonical())).isEqualTo(one.equals(other));
        assertThat(one.hash().equals(other.hash())).isEqualTo(one.equals(other));
    }

    /** The form is for ever: what was written years ago must still be verified. */
    @Test
    void hashesAsEver() {
        var link = new AuditLink(
                7,
                Instant.parse("2026-11-26T10:15:30.123Z"),
                "hugo",
                "LOOKED",
                null,
                "team.person",
                List.of("Añez", ""),
                "00ff");
        assertThat(link.canonical())
                .isEqualTo("siembra-audit-1\n1:7\n13:1795688130123\n4:hugo\n6:LOOKED\n-\n11:team.person\n1:2\n"
                        + "4:Añez\n0:\n4:00ff\n");
        assertThat(link.hash()).isEqualTo(Secret.hash(link.canonical())).matches("[0-9a-f]{64}");
    }
}
