package coop.siembra.hiring.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.assessment.instrument.InstrumentKind;
import coop.siembra.content.ContentLibrary;
import coop.siembra.hiring.content.Filler;
import coop.siembra.hiring.content.Filling;
import coop.siembra.hiring.content.Filling.Filled;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.content.HiringPart;
import coop.siembra.hiring.content.Notice;
import coop.siembra.hiring.content.Placeholder;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonServed;
import coop.siembra.kernel.Wording;
import coop.siembra.readiness.content.ReadinessKind;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The hiring content Siembra comes with. */
class ShippedHiringTests {
    private final ContentLibrary library =
            ContentLibrary.of(Path.of("content"), List.of(new HiringKind(), new InstrumentKind(), new ReadinessKind()));
    private final HiringContent hiring = new HiringContent(library);

    @Test
    void hasNoMistakes() {
        assertThat(library.lastProblems()).isEmpty();
        assertThat(library.all(HiringPart.class)).hasSize(HiringPart.ids().size());
        assertThat(hiring.profiles().orElseThrow().profiles()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(hiring.interviews().orElseThrow().banks()).hasSameSizeAs(library.competencies());
    }

    @Test
    void claimsNoPanelThatHasNotMet() {
        assertThat(library.all(HiringPart.class)).noneMatch(part -> part.about().byPanel());
    }

    @ParameterizedTest
    @EnumSource
    void fillsEveryMailAndNoticeWithTheExamples(Language language) {
        var mails = hiring.mails().orElseThrow();
        var values = mails.placeholders().stream()
                .collect(Collectors.toMap(
                        Placeholder::id, placeholder -> placeholder.example().in(language)));
        var filler = new Filler(language, Wording.of(PersonServed.MEMBER, "Cooperativa"), values, mails.mayBeEmpty());
        mails.mails().forEach(mail -> {
            whole(filler.line(mail.subject()));
            whole(filler.text(mail.body()));
        });
        hiring.notices().orElseThrow().notices().stream()
                .flatMap(ShippedHiringTests::texts)
                .forEach(text -> whole(filler.html(text)));
    }

    private static Stream<LocalizedText> texts(Notice notice) {
        return Stream.of(
                        notice.intro().stream(),
                        notice.sections().stream().map(Notice.Section::text),
                        notice.statements().stream().map(Notice.Statement::text))
                .flatMap(texts -> texts);
    }

    private static void whole(Filling filling) {
        assertThat(filling)
                .isInstanceOfSatisfying(
                        Filled.class,
                        filled -> assertThat(filled.text()).isNotBlank().doesNotContain("{", "}"));
    }
}
