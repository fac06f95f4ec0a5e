package coop.siembra.assessment.statistics;

import coop.siembra.assessment.scoring.Answers;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.psychometrics.OptionAnalysis;
import coop.siembra.psychometrics.Responses;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is kept of people's answers besides scores, by item and option: which option they chose, or how they rated it.
 *
 * @param columns in the order of the items
 */
record Columns(List<Column> columns) {

    /** What a column holds. */
    enum Kind {
        /** The option chosen as the answer. */
        CHOSEN,
        /** The option chosen as best, or as most like oneself. */
        FIRST,
        /** The option chosen as worst, or as least like oneself. */
        LAST,
        /** Whether the option was ticked. */
        TICKED,
        /** How the option was rated. */
        RATED
    }

    /** @param option only for {@link Kind#TICKED} and {@link Kind#RATED}, else empty */
    record Column(Item item, Kind kind, String option) {

        /** What somebody chose, by id; {@link OptionAnalysis#NONE} for nothing. */
        private String choice(Response response) {
            return switch (response) {
                case Response.Single(var chosen) -> chosen;
                case Response.Scale(int value) -> Integer.toString(value);
                case Response.Judge(var best, var worst) -> side(best, worst);
                case Response.Extremes(var most, var least) -> side(most, least);
                case Response.Multiple(var options) -> options.contains(option) ? option : OptionAnalysis.NONE;
                case Response.Order other -> OptionAnalysis.NONE;
                case Response.Match other -> OptionAnalysis.NONE;
                case Response.Ratings other -> OptionAnalysis.NONE;
                case Response.Text other -> OptionAnalysis.NONE;
            };
        }

        private String side(Optional<String> first, Optional<String> last) {
            return (kind == Kind.FIRST ? first : last).orElse(OptionAnalysis.NONE);
        }

        private double rating(Response response) {
            Integer value = response instanceof Response.Ratings(var values) ? values.get(option) : null;
            return value == null ? Responses.NONE : value;
        }
    }

    static Columns of(List<Item> items) {
        return new Columns(
                items.stream().flatMap(item -> columns(item).stream()).toList());
    }

    private static List<Column> columns(Item item) {
        return switch (item) {
            case Item.SingleChoice single -> List.of(new Column(item, Kind.CHOSEN, ""));
            case Item.Likert likert -> List.of(new Column(item, Kind.CHOSEN, ""));
            case Item.Judgement judgement -> List.of(new Column(item, Kind.FIRST, ""), new Column(item, Kind.LAST, ""));
            case Item.MostLeast mostLeast -> List.of(new Column(item, Kind.FIRST, ""), new Column(item, Kind.LAST, ""));
            case Item.MultipleChoice multiple ->
                multiple.options().stream()
                        .map(option -> new Column(item, Kind.TICKED, option.id()))
                        .toList();
            case Item.Rating rating ->
                rating.options().stream()
                        .map(option -> new Column(item, Kind.RATED, option.id()))
                        .toList();
            case Item.Ordering ordering -> List.of();
            case Item.Matching matching -> List.of();
            case Item.Written written -> List.of();
        };
    }

    /** Which columns an item has, by their places. */
    int[] of(String item) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).item().id().equals(item))
                .toArray();
    }

    /** What one person chose, in the order of the columns; one text for all people who chose the same. */
    String[] choices(Answers answers) {
        var choices = new String[columns.size()];
        for (int i = 0; i < choices.length; i++) {
            var column = columns.get(i);
            var response = answers.responses().get(column.item().id());
            choices[i] = response == null || column.kind() == Kind.RATED
                    ? OptionAnalysis.NONE
                    : column.choice(response).intern();
        }
        return choices;
    }

    /** How one person rated, in the order of the columns; {@link Responses#NONE} where nothing was rated. */
    double[] ratings(Answers answers) {
        var ratings = new double[columns.size()];
        for (int i = 0; i < ratings.length; i++) {
            var column = columns.get(i);
            var response = answers.responses().get(column.item().id());
            ratings[i] = response == null || column.kind() != Kind.RATED ? Responses.NONE : column.rating(response);
        }
        return ratings;
    }
}
