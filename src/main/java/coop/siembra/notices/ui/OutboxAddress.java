package coop.siembra.notices.ui;

import com.vaadin.flow.router.QueryParameters;
import coop.siembra.kernel.Ids;
import coop.siembra.notices.LetterBox;
import coop.siembra.notices.LetterQuery;
import coop.siembra.notices.LetterStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The outbox's address: what is chosen is in it, so that it can be kept and gone back to. */
final class OutboxAddress {
    static final String PATH = LetterBox.PAGE;

    private OutboxAddress() {}

    /** What an address asks for; what cannot be understood is left at its default. */
    static LetterQuery read(QueryParameters parameters) {
        return new LetterQuery(
                parameters
                        .getSingleParameter("status")
                        .flatMap(OutboxAddress::status)
                        .orElse(null),
                parameters.getSingleParameter("page").map(OutboxAddress::page).orElse(0));
    }

    static QueryParameters write(LetterQuery shown) {
        Map<String, String> parameters = new LinkedHashMap<>();
        var status = shown.status();
        if (status != null) {
            parameters.put("status", word(status));
        }
        if (shown.page() > 0) {
            parameters.put("page", Integer.toString(shown.page() + 1));
        }
        return QueryParameters.simple(parameters);
    }

    static String href(LetterQuery shown) {
        var query = write(shown).getQueryString();
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    /** A status in addresses and keys of texts. */
    static String word(LetterStatus status) {
        return Ids.of(status);
    }

    private static Optional<LetterStatus> status(String text) {
        return Stream.of(LetterStatus.values())
                .filter(status -> word(status).equals(text))
                .findFirst();
    }

    private static int page(String text) {
        try {
            return Integer.parseInt(text) - 1;
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
