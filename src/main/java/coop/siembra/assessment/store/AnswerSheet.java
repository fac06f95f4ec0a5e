package coop.siembra.assessment.store;

import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.item.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All responses of a closed sitting in one text: a line for each item with its id, the milliseconds spent and the parts of the response,
 * between tabs. Statistics read ten thousands of sittings; as one text they come several times faster out of any store than as documents
 * within documents. What people wrote in their own words is left out.
 */
final class AnswerSheet {
    private static final char PART = '\t';
    private static final char ITEM = '\n';

    private AnswerSheet() {}

    static String write(Sitting sitting, Instrument instrument) {
        var written = written(instrument.form(sitting.form()).stream()
                .flatMap(form -> form.items().stream())
                .map(Placed::item)
                .toList());
        var sheet = new StringBuilder();
        sitting.responses().forEach((item, given) -> {
            sheet.append(item).append(PART).append(given.spent().toMillis());
            if (!written.contains(item)) {
                given.response().forEach(part -> sheet.append(PART).append(part));
            }
            sheet.append(ITEM);
        });
        return sheet.toString();
    }

    private static Set<String> written(List<Item> items) {
        return items.stream()
                .filter(item -> item instanceof Item.Written)
                .map(Item::id)
                .collect(Collectors.toSet());
    }

    /** By item. */
    static Map<String, ClosedSittings.Given> read(String sheet) {
        Map<String, ClosedSittings.Given> responses = new HashMap<>();
        int from = 0;
        for (int end = sheet.indexOf(ITEM); end >= 0; end = sheet.indexOf(ITEM, from)) {
            int afterItem = sheet.indexOf(PART, from);
            int afterSpent = partEnd(sheet, afterItem + 1, end);
            long spent = Long.parseLong(sheet, afterItem + 1, afterSpent, 10);
            responses.put(
                    sheet.substring(from, afterItem), new ClosedSittings.Given(parts(sheet, afterSpent, end), spent));
            from = end + 1;
        }
        return responses;
    }

    private static List<String> parts(String sheet, int start, int end) {
        if (start == end) {
            return List.of();
        }
        var parts = new ArrayList<String>(4);
        for (int from = start; from < end; ) {
            int to = partEnd(sheet, from + 1, end);
            parts.add(sheet.substring(from + 1, to));
            from = to;
        }
        return parts;
    }

    private static int partEnd(String sheet, int from, int end) {
        int at = sheet.indexOf(PART, from);
        return at < 0 || at > end ? end : at;
    }
}
