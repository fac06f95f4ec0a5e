package coop.siembra.assessment.statistics;

import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.assessment.Respondents.NOON;
import static coop.siembra.assessment.Respondents.SOIL;
import static coop.siembra.assessment.Respondents.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.scoring.Reliability.Coefficient;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.assessment.statistics.ItemStatistics.Slice;
import coop.siembra.assessment.statistics.TableOutcome.Made;
import coop.siembra.assessment.statistics.TableOutcome.TooFew;
import coop.siembra.assessment.statistics.TableOutcome.Unknown;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@QuietApplicationTest
@WithMockUser(username = "tomas", roles = "TRAINING")
class ItemStatisticsTests {
    private static final Optional<Language> ALL = Optional.empty();

    private int answered;

    @Autowired
    ItemStatistics statistics;

    @Autowired
    Reliabilities reliabilities;

    @Autowired
    Respondents respondents;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    private ItemTable table(InstrumentId id, Optional<Language> language, boolean invented) {
        return ((Made) statistics.table(id, "a", language, invented)).table();
    }

    /** Later than all who answered before. */
    private void answer(int people, int value, String prefix, Language language) {
        for (int i = 0; i < people; i++) {
            respondents.closed(
                    Taker.applicant(prefix + i),
                    SOIL,
                    How.USUAL.in(language).at(NOON.plusSeconds(answered++)),
                    saying(value));
        }
    }

    @Test
    void describesEveryItemOfAForm() {
        respondents.crowd(60, SOIL, How.USUAL);
        var table = table(SOIL, ALL, false);
        assertThat(table.n()).isEqualTo(60);
        assertThat(table.invented()).isFalse();
        assertThat(table.scales()).hasSize(5);
        assertThat(table.scales().getFirst().statistics().alpha().number().orElseThrow())
                .isBetween(0.3, 0.99);
        assertThat(table.scales().getFirst().items()).hasSize(8).allSatisfy(item -> {
            assertThat(item.statistics().n()).isEqualTo(60);
            assertThat(item.seconds().number().orElseThrow()).isEqualTo(9);
            assertThat(item.options()).hasSize(5);
        });
        assertThat(table.apart()).hasSize(6);
        assertThat(ItemCsv.of(table)).contains("pt-1").doesNotContain("applicant");
    }

    @Test
    void describesSituations() {
        respondents.crowd(40, MOMENTS, How.USUAL);
        var table = table(MOMENTS, ALL, false);
        assertThat(table.scales()).hasSize(4);
        assertThat(table.key().provisional()).isTrue();
        assertThat(table.scales().getFirst().items().getFirst().options())
                .hasSize(4)
                .hasOnlyElementsOfType(ItemTable.OptionRow.Rated.class);
    }

    @Test
    void keepsRealAndInventedPeopleApart() {
        answer(5, 2, "real", Language.EN);
        respondents.crowd(10, SOIL, How.USUAL.inventedOnes());
        assertThat(table(SOIL, ALL, false).n()).isEqualTo(5);
        var invented = table(SOIL, ALL, true);
        assertThat(invented.n()).isEqualTo(10);
        assertThat(invented.invented()).isTrue();
        assertThat(ItemCsv.of(invented).lines().skip(1))
                .allSatisfy(line -> assertThat(line).endsWith(",yes"));
    }

    @Test
    void tellsNothingOfFewPeople() {
        answer(4, 2, "few", Language.EN);
        assertThat(statistics.table(SOIL, "a", ALL, false)).isEqualTo(new TooFew(5));
        assertThat(statistics.table(SOIL, "z", ALL, false)).isEqualTo(new Unknown());
        assertThat(statistics.table(new InstrumentId("none"), "a", ALL, false)).isEqualTo(new Unknown());
    }

    @Test
    void takesPeopleInOnlyAsManyAsMayBeShownTogether() {
        answer(5, 2, "first", Language.EN);
        var before = table(SOIL, ALL, false);
        answer(4, 5, "later", Language.EN);
        var between = table(SOIL, ALL, false);
        assertThat(between.n()).isEqualTo(5);
        assertThat(between.waiting()).isEqualTo(4);
        assertThat(between.scales()).isEqualTo(before.scales());
        answer(1, 5, "last", Language.EN);
        assertThat(table(SOIL, ALL, false).n()).isEqualTo(10);
    }

    @Test
    void splitsByVersionAndLanguageOnlyWhereNobodyIsLeftAlone() {
        answer(10, 2, "en", Language.EN);
        answer(5, 5, "es", Language.ES);
        var version = Optional.of(respondents.instrument(SOIL).version().value());
        assertThat(statistics.versions(SOIL, "a", false)).containsExactly(version.get());
        assertThat(statistics.versions(SOIL, "a", true)).isEmpty();
        assertThat(statistics.table(SOIL, "a", new Slice(version, ALL), false)).isInstanceOf(Made.class);
        assertThat(statistics.table(SOIL, "a", new Slice(version, Optional.of(Language.ES)), false))
                .isInstanceOf(Made.class);
        assertThat(statistics.table(SOIL, "a", new Slice(Optional.of("0123456789abcdef"), ALL), false))
                .isEqualTo(new TooFew(5));
        mongo.updateFirst(
                Query.query(Criteria.where("language").is("es")),
                Update.update("version", "0123456789abcdef"),
                "sittings");
        assertThat(statistics.table(SOIL, "a", new Slice(version, Optional.of(Language.ES)), false))
                .isEqualTo(new TooFew(5));
    }

    @Test
    void letsNobodySubtractOneLanguageFromBoth() {
        answer(7, 2, "en", Language.EN);
        answer(3, 5, "es", Language.ES);
        assertThat(table(SOIL, ALL, false).n()).isEqualTo(10);
        assertThat(statistics.table(SOIL, "a", Optional.of(Language.ES), false)).isEqualTo(new TooFew(5));
        assertThat(table(SOIL, Optional.of(Language.EN), false).n()).isEqualTo(5);
        answer(5, 5, "mas", Language.ES);
        assertThat(table(SOIL, Optional.of(Language.ES), false).n()).isEqualTo(5);
    }

    @Test
    void countsTheFirstSittingOfEachPerson() {
        answer(5, 2, "x", Language.EN);
        for (int i = 0; i < 5; i++) {
            respondents.closed(Taker.applicant("x" + i), SOIL, How.USUAL.at(NOON.plusSeconds(999)), saying(5));
        }
        var table = table(SOIL, ALL, false);
        assertThat(table.n()).isEqualTo(5);
        assertThat(table.scales().getFirst().statistics().mean().number().orElseThrow())
                .isEqualTo(2, within(1e-9));
    }

    @Test
    void leavesOutVersionsThatCannotBeRead() {
        answer(6, 2, "x", Language.EN);
        mongo.updateFirst(
                Query.query(Criteria.where("taker").is("applicant:x5")),
                Update.update("version", "ffffffffffffffff"),
                "sittings");
        var table = table(SOIL, ALL, false);
        assertThat(table.n()).isEqualTo(5);
        assertThat(table.leftOut()).isEqualTo(1);
    }

    @Test
    void findsReliabilitiesOfAHundredRealPeople() {
        respondents.crowd(99, SOIL, How.USUAL);
        respondents.crowd(30, SOIL, How.USUAL.inventedOnes());
        var few = reliabilities.renew(SOIL);
        assertThat(few.inventedExist()).isTrue();
        assertThat(few.forms()).singleElement().satisfies(form -> {
            assertThat(form.people()).isEqualTo(99);
            assertThat(form.scales()).isEmpty();
            assertThat(form.asOf()).isEqualTo(LocalDate.now(clock));
        });
        respondents.closed(Taker.applicant("hundredth"), SOIL, How.USUAL, Respondents.about(0.6, 77));
        var enough = reliabilities.renew(SOIL);
        var found = enough.forms().getFirst().scales().get("perspective-taking");
        assertThat(found.n()).isEqualTo(100);
        assertThat(found.coefficient()).isEqualTo(Coefficient.OMEGA);
        assertThat(found.value()).isBetween(0.3, 0.95);
        var statistics = table(SOIL, ALL, false).scales().getFirst().statistics();
        assertThat(found.value()).isEqualTo(statistics.omega().number().orElseThrow(), within(1e-12));
        assertThat(found.sem())
                .isEqualTo(statistics.sd().number().orElseThrow() * Math.sqrt(1 - found.value()) * 25, within(1e-9));
        assertThat(reliabilities.of(SOIL, "a")).containsKey("composure");
        assertThat(reliabilities.overview(MOMENTS).forms()).isEmpty();
        reliabilities.renewAll();
        assertThat(reliabilities.overview(MOMENTS).forms()).hasSize(2);
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"HEAD", "RECRUITER", "EXECUTIVE", "ADMIN"})
    void isForTheTrainingLeadAlone() {
        respondents.crowd(10, SOIL, How.USUAL);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> statistics.table(SOIL, "a", ALL, false));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> statistics.versions(SOIL, "a", false));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> statistics.table(SOIL, "a", ALL, true));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reliabilities.overview(SOIL));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reliabilities.renew(SOIL));
    }
}
