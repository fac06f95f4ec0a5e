package coop.siembra.assessment.scoring;

import coop.siembra.item.Item;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import java.util.stream.Stream;

/**
 * How long an item takes to read at least: 300 words a minute, above the average of about 240 in English and 280 in Spanish (Brysbaert,
 * 2019), and a second to answer. That answers come too fast to have been read is the best known sign of effort spared (Wise and Kong,
 * 2005; Huang and others, 2012). Words are runs of letters and digits; anchors, which are the same all along, are not counted.
 */
final class Pace {
    private static final double WORDS_A_SECOND = 300 / 60.0;
    private static final double ANSWERING = 1;

    private Pace() {}

    /** Seconds. */
    static double least(Item item, Language language) {
        return ANSWERING
                + texts(item).mapToInt(text -> words(text.in(language))).sum() / WORDS_A_SECOND;
    }

    private static Stream<LocalizedText> texts(Item item) {
        var beside = switch (item) {
            case Item.SingleChoice single -> single.options().stream().map(Item.Option::text);
            case Item.MultipleChoice multiple -> multiple.options().stream().map(Item.Option::text);
            case Item.Ordering ordering -> ordering.entries().stream().map(Item.Entry::text);
            case Item.Matching matching ->
                matching.pairs().stream().flatMap(pair -> Stream.of(pair.left(), pair.right()));
            case Item.Judgement judgement -> judgement.options().stream().map(Item.Rated::text);
            case Item.Rating rating -> rating.options().stream().map(Item.Keyed::text);
            case Item.MostLeast mostLeast -> mostLeast.options().stream().map(Item.Statement::text);
            case Item.Likert likert -> Stream.<LocalizedText>empty();
            case Item.Written written -> Stream.<LocalizedText>empty();
        };
        return Stream.concat(Stream.of(item.stem()), beside);
    }

    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && isJoint(text.charAt(i)));
        }
        return words;
    }

    private static boolean isJoint(char letter) {
        return letter == '\'' || letter == '’' || letter == '-';
    }
}
