package coop.siembra.item;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResponseWordsTests {
    private static final LocalizedText WHY = LocalizedText.same("because");
    private static final LocalizedText STEM = LocalizedText.same("?");

    private static List<String> english(Item item, String... encoded) {
        return ResponseWords.of(item, List.of(encoded)).stream()
                .map(LocalizedText::en)
                .toList();
    }

    private static LocalizedText text(String en) {
        return new LocalizedText(en, en + " (es)");
    }

    @Test
    void saysWhatWasChosen() {
        var options =
                List.of(new Item.Option("a", text("Apple"), WHY, true), new Item.Option("b", text("Pear"), WHY, false));
        var single = new Item.SingleChoice("i", STEM, Optional.empty(), options);
        var multiple = new Item.MultipleChoice("i", STEM, Optional.empty(), options);
        assertThat(ResponseWords.of(single, List.of("b"))).containsExactly(text("Pear"));
        assertThat(english(multiple, "a", "b")).containsExactly("Apple", "Pear");
        assertThat(english(multiple)).isEmpty();
    }

    @Test
    void saysWhatBelongsTogether() {
        var item = new Item.Matching(
                "i",
                STEM,
                Optional.empty(),
                List.of(
                        new Item.Pair("a", text("Dog"), text("barks"), WHY),
                        new Item.Pair("b", text("Cat"), text("mews"), WHY)));
        assertThat(english(item, "a=b", "b=a")).containsExactly("Dog = mews", "Cat = barks");
    }

    @Test
    void saysWhatWasJudgedBestAndKeepsWhatIsNoId() {
        var item = new Item.Judgement(
                "i",
                STEM,
                Optional.empty(),
                List.of(new Item.Rated("a", 100, text("Listen"), WHY), new Item.Rated("b", 0, text("Leave"), WHY)));
        assertThat(english(item, "best=a", "worst=b", "gone"))
                .containsExactly("best = Listen", "worst = Leave", "gone");
    }

    @Test
    void saysHowStatementsAndActionsWereRatedAndLeavesWritingAsItIs() {
        var anchors = List.of(text("Never"), text("Now and then"), text("Often"), text("Always"));
        var likert = new Item.Likert("i", STEM, anchors);
        var rating = new Item.Rating("i", STEM, anchors, List.of(new Item.Keyed("a", 2, text("Wait"), WHY)));
        var most = new Item.MostLeast("i", STEM, List.of(new Item.Statement("a", text("I ask"))));
        assertThat(english(likert, "4")).containsExactly("Always");
        assertThat(english(rating, "a=3")).containsExactly("Wait = Often");
        assertThat(english(most, "most=a")).containsExactly("most = I ask");
        assertThat(english(new Item.Written("i", STEM, 1, 9), "a=b")).containsExactly("a=b");
    }
}
