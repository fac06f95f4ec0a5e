package coop.siembra.assessment.sitting;

import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Form.Section;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.item.Shuffle;
import java.util.ArrayList;
import java.util.List;

/** The pages of a form as one taker sees them: the same seed gives the same pages for ever. After the last comes the review. */
public final class Pages {

    private Pages() {}

    /** Section by section; items are shuffled within theirs when the instrument says so. */
    public static List<Page> of(Instrument instrument, Form form, long seed) {
        var pages = new ArrayList<Page>();
        for (var section : form.sections()) {
            var items = instrument.shuffled()
                    ? Shuffle.of(section.items(), seed ^ section.id().hashCode())
                    : section.items();
            int perPage = perPage(section);
            for (int from = 0; from < items.size(); from += perPage) {
                var together = items.subList(from, Math.min(items.size(), from + perPage));
                pages.add(new Page(pages.size(), section, from == 0, List.copyOf(together)));
            }
        }
        return List.copyOf(pages);
    }

    /** How many pages there are, without the review: the number of the review. */
    static int count(Form form) {
        return form.sections().stream()
                .mapToInt(section -> Math.ceilDiv(section.items().size(), perPage(section)))
                .sum();
    }

    private static int perPage(Section section) {
        return Math.max(1, section.perPage());
    }
}
