package coop.siembra.assessment.statistics;

import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.keys.Keys;
import coop.siembra.assessment.scoring.Answers;
import coop.siembra.assessment.scoring.ScoringPlan;
import coop.siembra.assessment.store.ClosedSittings;
import coop.siembra.assessment.store.ClosedSittings.Answered;
import coop.siembra.item.Item;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The people who have answered a form: each counts once, with the first sitting they closed, for a second one is neither independent nor
 * the same task; whoever sat it as an applicant has been counted as one, or is counted no more. All are scored with the key in force now. Sittings of versions whose form was built otherwise are left out.
 */
@Component
public class FormPeople {
    private final ClosedSittings sittings;
    private final Instruments instruments;
    private final Keys keys;

    FormPeople(ClosedSittings sittings, Instruments instruments, Keys keys) {
        this.sittings = sittings;
        this.instruments = instruments;
        this.keys = keys;
    }

    /**
     * Everybody there is.
     *
     * @param people the first to close first
     * @param leftOut sittings of versions that were built otherwise
     */
    public record Crowd(Instrument instrument, Form form, ScoringPlan plan, List<FormPerson> people, int leftOut) {}

    /** The versions of content in which a form has been answered. */
    List<String> versions(Instrument instrument, Form form, boolean invented) {
        return sittings.versions(instrument.id(), form.id(), invented);
    }

    /** @param invented whether to read the invented people, else the real ones; never both */
    public Crowd read(Instrument instrument, Form form, boolean invented) {
        var plan = ScoringPlan.of(instrument, form, keys.current(instrument, form));
        var reading = new Reading(instrument, form, plan);
        sittings.each(instrument.id(), form.id(), invented, reading::take);
        var people = reading.first()
                .sorted(Comparator.comparing(FormPerson::closedAt).thenComparing(FormPerson::taker))
                .toList();
        return new Crowd(instrument, form, plan, people, reading.leftOut);
    }

    /** Gathers people as their sittings pass by. */
    private final class Reading {
        private final Instrument instrument;
        private final ScoringPlan plan;
        private final List<Item> items;
        private final Columns columns;
        private final List<String> layout;
        private final Map<String, Boolean> alike = new HashMap<>();
        private final Map<String, FormPerson> people = new HashMap<>();
        private final Set<String> carried = new HashSet<>();
        private int leftOut;

        Reading(Instrument instrument, Form form, ScoringPlan plan) {
            this.instrument = instrument;
            this.plan = plan;
            this.items = plan.items();
            this.columns = Columns.of(items);
            this.layout = layout(form);
        }

        /** Those whose first sitting of the form it is. */
        Stream<FormPerson> first() {
            return people.values().stream().filter(person -> !carried.contains(person.taker()));
        }

        void take(Answered sitting) {
            if (sitting.carried()) {
                carried.add(sitting.taker());
                return;
            }
            if (!alike.computeIfAbsent(sitting.version(), version -> isBuiltAlike(version, sitting.form()))) {
                leftOut++;
                return;
            }
            var before = people.get(sitting.taker());
            if (before == null || sitting.closedAt().isBefore(before.closedAt())) {
                people.put(sitting.taker(), person(sitting));
            }
        }

        private boolean isBuiltAlike(String version, String form) {
            return version.equals(instrument.version().value())
                    || instruments
                            .version(instrument.id(), version)
                            .flatMap(older -> older.form(form))
                            .filter(older -> layout(older).equals(layout))
                            .isPresent();
        }

        private FormPerson person(Answered sitting) {
            var answers = Answers.of(items, sitting::response);
            var scores = plan.score(answers);
            return new FormPerson(
                    sitting.taker(),
                    sitting.version(),
                    sitting.language(),
                    sitting.closedAt(),
                    plan.scales().stream().map(scores::of).toArray(double[][]::new),
                    columns.choices(answers),
                    columns.ratings(answers),
                    seconds(sitting));
        }

        private float[] seconds(Answered sitting) {
            var seconds = new float[items.size()];
            for (int i = 0; i < seconds.length; i++) {
                var given = sitting.responses().get(items.get(i).id());
                seconds[i] = given == null ? 0 : given.spent() / 1000f;
            }
            return seconds;
        }
    }

    /** What must be the same for answers to be comparable: items, kinds, options and directions, but not their wording. */
    private static List<String> layout(Form form) {
        return form.items().stream().map(FormPeople::layout).sorted().toList();
    }

    private static String layout(Placed placed) {
        var item = placed.item();
        var options = switch (item) {
            case Item.SingleChoice single ->
                single.options().stream().map(Item.Option::id).toList();
            case Item.MultipleChoice multiple ->
                multiple.options().stream().map(Item.Option::id).toList();
            case Item.Ordering ordering ->
                ordering.entries().stream().map(Item.Entry::id).toList();
            case Item.Matching matching ->
                matching.pairs().stream().map(Item.Pair::id).toList();
            case Item.Judgement judgement ->
                judgement.options().stream().map(Item.Rated::id).toList();
            case Item.MostLeast mostLeast ->
                mostLeast.options().stream().map(Item.Statement::id).toList();
            case Item.Rating rating ->
                rating.options().stream().map(Item.Keyed::id).toList();
            case Item.Likert likert -> List.<String>of();
            case Item.Written written -> List.<String>of();
        };
        int anchors = switch (item) {
            case Item.Likert likert -> likert.anchors().size();
            case Item.Rating rating -> rating.anchors().size();
            case Item.Graded graded -> 0;
            case Item.MostLeast mostLeast -> 0;
            case Item.Written written -> 0;
        };
        return String.join(
                "|",
                item.id(),
                item.getClass().getSimpleName(),
                placed.scale(),
                placed.reversed() + "",
                anchors + "",
                options.toString());
    }
}
