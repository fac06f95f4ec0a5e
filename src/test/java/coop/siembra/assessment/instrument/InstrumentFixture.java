package coop.siembra.assessment.instrument;

import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.instrument.Form.Section;
import coop.siembra.assessment.instrument.Instrument.Measures;
import coop.siembra.assessment.instrument.Instrument.Use;
import coop.siembra.assessment.instrument.Scale.Role;
import coop.siembra.content.ContentVersion;
import coop.siembra.item.Item;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Small instruments with items of every kind that matters here. */
public final class InstrumentFixture {
    /** Situations and questions, an hour, for baseline and hiring; forms a and b. */
    public static final InstrumentId MOMENTS = new InstrumentId("moments");

    /** What somebody says of themselves, without a limit, for the baseline. */
    public static final InstrumentId MYSELF = new InstrumentId("myself");

    /** The same for those who lead. */
    public static final InstrumentId LEADING = new InstrumentId("leading");

    public static final ContentVersion VERSION = new ContentVersion("0123456789abcdef");
    public static final int MINUTES = 60;

    private static final String LISTENING = "listening";
    private static final String SERVING = "serving";
    private static final String NOTICING = "noticing";
    private static final String WRITING = "writing";

    private InstrumentFixture() {}

    /** One of the three. */
    public static Instrument of(String id, ContentVersion version) {
        return switch (id) {
            case "moments" -> moments(version);
            case "myself" -> selfReport(MYSELF, version, Use.BASELINE);
            case "leading" -> selfReport(LEADING, version, Use.LEADERS);
            default -> throw new IllegalArgumentException(id);
        };
    }

    public static Instrument moments() {
        return moments(VERSION);
    }

    public static Instrument myself() {
        return selfReport(MYSELF, VERSION, Use.BASELINE);
    }

    public static Instrument leading() {
        return selfReport(LEADING, VERSION, Use.LEADERS);
    }

    /** The same with its items in the order written. */
    public static Instrument inOrder(Instrument one) {
        return new Instrument(
                one.id(),
                one.version(),
                one.title(),
                one.summary(),
                one.purpose(),
                one.measures(),
                one.uses(),
                one.minutes(),
                one.timeLimit(),
                false,
                one.sources(),
                one.key(),
                one.scales(),
                one.consistency(),
                one.forms());
    }

    private static Instrument moments(ContentVersion version) {
        return instrument(
                MOMENTS,
                version,
                Measures.JUDGEMENT,
                Set.of(Use.BASELINE, Use.HIRING),
                MINUTES,
                List.of(momentsForm("a"), momentsForm("b")));
    }

    private static Instrument selfReport(InstrumentId id, ContentVersion version, Use use) {
        var items = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> placed(likert("pt-" + number), number % 2 == 0 ? LISTENING : SERVING))
                .toList();
        var choice = new Placed(mostLeast(), "", false, Map.of("a", LISTENING, "b", SERVING, "c", SERVING));
        var form = new Form(
                "a",
                text("Form A"),
                List.of(
                        section("at-work", 3, Optional.of(likert("try")), items),
                        section("like-me", 1, Optional.empty(), List.of(choice))));
        return instrument(id, version, Measures.SELF_REPORT, Set.of(use), null, List.of(form));
    }

    private static Instrument instrument(
            InstrumentId id,
            ContentVersion version,
            Measures measures,
            Set<Use> uses,
            @Nullable Integer limit,
            List<Form> forms) {
        return new Instrument(
                id,
                version,
                text("Title of " + id),
                text("Summary"),
                text("Purpose"),
                measures,
                uses,
                25,
                limit,
                true,
                List.of(),
                null,
                List.of(
                        scale(LISTENING, Optional.of(LISTENING)),
                        scale(SERVING, Optional.empty()),
                        scale(NOTICING, Optional.empty()),
                        scale(WRITING, Optional.empty())),
                List.of(),
                forms);
    }

    private static Form momentsForm(String id) {
        var situations = new ArrayList<Placed>();
        for (int number = 1; number <= 5; number++) {
            situations.add(placed(rating(id + "-" + number), NOTICING));
        }
        var questions = List.of(placed(single(id + "-single"), LISTENING), placed(single(id + "-other"), SERVING));
        var words = List.of(placed(new Item.Written(id + "-words", text("Write"), 3, 12), WRITING));
        return new Form(
                id,
                text("Form " + id),
                List.of(
                        section("situations", 1, Optional.of(rating("try")), situations),
                        section("questions", 2, Optional.empty(), questions),
                        section("words", 1, Optional.empty(), words)));
    }

    private static Section section(String id, int perPage, Optional<Item> practice, List<Placed> items) {
        return new Section(id, text(id), text("Instruction"), perPage, practice, items);
    }

    private static Placed placed(Item item, String scale) {
        return new Placed(item, scale, false, Map.of());
    }

    private static Scale scale(String id, Optional<String> competency) {
        return new Scale(
                id, Role.RESULT, competency.map(CompetencyId::new), text(id), text("High means"), List.of(), 101);
    }

    public static Item.Likert likert(String id) {
        return new Item.Likert(id, text("I listen"), anchors());
    }

    /** Its key is 5, 4, 2, 1 for options a to d. */
    public static Item.Rating rating(String id) {
        return new Item.Rating(
                id,
                text("Somebody waits"),
                anchors(),
                List.of(keyed("a", 5), keyed("b", 4), keyed("c", 2), keyed("d", 1)));
    }

    private static Item.Keyed keyed(String id, double key) {
        return new Item.Keyed(id, key, text("Do " + id), text("Because"));
    }

    /** Option a is right. */
    private static Item.SingleChoice single(String id) {
        return new Item.SingleChoice(
                id,
                text("Which?"),
                Optional.empty(),
                List.of(
                        new Item.Option("a", text("This"), text("Yes"), true),
                        new Item.Option("b", text("That"), text("No"), false)));
    }

    private static Item.MostLeast mostLeast() {
        return new Item.MostLeast(
                "m-1",
                text("Which is most like you?"),
                List.of(
                        new Item.Statement("a", text("I ask")),
                        new Item.Statement("b", text("I help")),
                        new Item.Statement("c", text("I wait"))));
    }

    private static List<LocalizedText> anchors() {
        return List.of(text("Never"), text("Seldom"), text("Sometimes"), text("Often"), text("Always"));
    }

    private static LocalizedText text(String en) {
        return new LocalizedText(en, "es: " + en);
    }
}
