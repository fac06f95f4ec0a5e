package coop.siembra.readiness.ui.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param name of up to 31 letters, the most a workbook takes
 * @param heads of the columns
 * @param rows of texts, numbers, days and nothing
 */
record Sheet(String name, List<String> heads, List<List<@Nullable Object>> rows) {

    static List<@Nullable Object> row(@Nullable Object... cells) {
        return new ArrayList<@Nullable Object>(Arrays.asList(cells));
    }
}
