package coop.siembra.assessment.statistics;

import coop.siembra.assessment.statistics.Columns.Column;
import coop.siembra.assessment.statistics.Columns.Kind;
import coop.siembra.assessment.statistics.ItemTable.As;
import coop.siembra.assessment.statistics.ItemTable.OptionRow;
import coop.siembra.item.Item;
import coop.siembra.psychometrics.Figure;
import coop.siembra.psychometrics.Gap;
import coop.siembra.psychometrics.OptionAnalysis;
import coop.siembra.psychometrics.Responses;
import coop.siembra.psychometrics.ScaleStatistics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What became of the options of items. */
record OptionRows(Columns columns, List<FormPerson> people) {

    /** Of an item that is scored. */
    List<OptionRow> of(Item item, Responses scored) {
        var rows = new ArrayList<OptionRow>();
        var rated = new ArrayList<Integer>();
        for (int place : columns.of(item.id())) {
            var column = columns.columns().get(place);
            if (column.kind() == Kind.RATED) {
                rated.add(place);
            } else {
                rows.addAll(chosen(column, OptionAnalysis.of(choices(place), scored, item.id())));
            }
        }
        rows.addAll(rated(item, rated));
        return List.copyOf(rows);
    }

    /** Of an item whose answers make no score: only how often options were chosen. */
    List<OptionRow> of(Item item) {
        var rows = new ArrayList<OptionRow>();
        for (int place : columns.of(item.id())) {
            Map<String, Integer> counts = new HashMap<>();
            choices(place).forEach(choice -> counts.merge(choice, 1, Integer::sum));
            counts.remove(OptionAnalysis.NONE);
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            var column = columns.columns().get(place);
            offered(column)
                    .map(option -> chosen(column, option, counts.getOrDefault(option, 0), all, Figure.none(Gap.NOBODY)))
                    .forEach(rows::add);
        }
        return List.copyOf(rows);
    }

    /** How many chose anything. */
    long answered(Item item) {
        return IntStream.of(columns.of(item.id()))
                .mapToLong(place -> choices(place).stream()
                        .filter(choice -> !choice.equals(OptionAnalysis.NONE))
                        .count())
                .max()
                .orElse(0);
    }

    private List<String> choices(int place) {
        return people.stream().map(person -> person.choices()[place]).toList();
    }

    private List<OptionRow> chosen(Column column, OptionAnalysis analysis) {
        int all = column.kind() == Kind.TICKED ? answeredTicked(column) : analysis.n();
        Map<String, OptionAnalysis.Option> found = new HashMap<>();
        analysis.options().forEach(option -> found.put(option.option(), option));
        return offered(column)
                .map(option -> {
                    var one = found.get(option);
                    return one == null
                            ? chosen(column, option, 0, all, Figure.none(Gap.NOBODY))
                            : chosen(column, option, one.n(), all, one.meanRest());
                })
                .toList();
    }

    /** Whoever ticked any option of the item. */
    private int answeredTicked(Column column) {
        var places = columns.of(column.item().id());
        return (int) people.stream()
                .filter(person ->
                        IntStream.of(places).anyMatch(place -> !person.choices()[place].equals(OptionAnalysis.NONE)))
                .count();
    }

    private static OptionRow chosen(Column column, String option, int n, int all, Figure meanRest) {
        var as = switch (column.kind()) {
            case CHOSEN, TICKED, RATED -> As.ANSWER;
            case FIRST -> As.FIRST;
            case LAST -> As.LAST;
        };
        return new OptionRow.Chosen(
                as, option, n, all == 0 ? 0 : (double) n / all, meanRest, worth(column.item(), option));
    }

    private static Stream<String> offered(Column column) {
        if (column.kind() == Kind.TICKED) {
            return Stream.of(column.option());
        }
        return switch (column.item()) {
            case Item.SingleChoice single -> single.options().stream().map(Item.Option::id);
            case Item.Judgement judgement -> judgement.options().stream().map(Item.Rated::id);
            case Item.MostLeast mostLeast -> mostLeast.options().stream().map(Item.Statement::id);
            case Item.Likert likert ->
                IntStream.rangeClosed(1, likert.anchors().size()).mapToObj(Integer::toString);
            case Item.MultipleChoice other -> Stream.empty();
            case Item.Ordering other -> Stream.empty();
            case Item.Matching other -> Stream.empty();
            case Item.Rating other -> Stream.empty();
            case Item.Written other -> Stream.empty();
        };
    }

    private static OptionalDouble worth(Item item, String option) {
        return switch (item) {
            case Item.SingleChoice single -> correct(single.options(), option);
            case Item.MultipleChoice multiple -> correct(multiple.options(), option);
            case Item.Judgement judgement ->
                judgement.options().stream()
                        .filter(rated -> rated.id().equals(option))
                        .mapToDouble(Item.Rated::value)
                        .findFirst();
            case Item.Likert other -> OptionalDouble.empty();
            case Item.MostLeast other -> OptionalDouble.empty();
            case Item.Ordering other -> OptionalDouble.empty();
            case Item.Matching other -> OptionalDouble.empty();
            case Item.Rating other -> OptionalDouble.empty();
            case Item.Written other -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble correct(List<Item.Option> options, String id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .mapToDouble(option -> option.correct() ? 1 : 0)
                .findFirst();
    }

    private List<OptionRow> rated(Item item, List<Integer> places) {
        if (places.isEmpty() || !(item instanceof Item.Rating rating)) {
            return List.of();
        }
        var names = rating.options().stream().map(Item.Keyed::id).toList();
        var ratings = people.stream()
                .map(person -> places.stream()
                        .mapToDouble(place -> person.ratings()[place])
                        .toArray())
                .toList();
        var found = ScaleStatistics.of(item.id(), Responses.of(names, ratings)).itemStatistics();
        return IntStream.range(0, names.size())
                .<OptionRow>mapToObj(i -> new OptionRow.Rated(
                        names.get(i),
                        found.get(i).n(),
                        found.get(i).mean(),
                        found.get(i).sd(),
                        rating.options().get(i).key()))
                .toList();
    }
}
