package coop.siembra.hiring.ui.judging;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.ui.opening.OpeningTab;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.kernel.Ids;
import java.util.List;
import java.util.stream.Collectors;

/** Where the pages of judging are, for those who link to them. */
public final class JudgingAddress {
    public static final String RATINGS = "ratings";
    static final String OPENING = "openings/:opening";

    private JudgingAddress() {}

    public static String desk(ApplicationId application, Rated what) {
        return RATINGS + "/" + application + "/" + Phrases.word(what);
    }

    public static String kit(ApplicationId application) {
        return RATINGS + "/" + application + "/kit";
    }

    /** Applicants beside each other. */
    public static String comparison(OpeningId opening, List<ApplicationId> of) {
        return OpeningTab.COMPARISON.path(opening) + "?of="
                + of.stream().map(ApplicationId::value).collect(Collectors.joining("&of="));
    }

    /** @throws NotFoundException when the address names none */
    public static OpeningId opening(BeforeEnterEvent event) {
        return new OpeningId(parameter(event, "opening"));
    }

    static ApplicationId application(BeforeEnterEvent event) {
        return new ApplicationId(parameter(event, "application"));
    }

    private static String parameter(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).filter(Ids::isValid).orElseThrow(NotFoundException::new);
    }
}
