package coop.siembra.hiring.ui.opening;

import coop.siembra.hiring.OpeningFile;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.OpeningId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The pages of one opening, in the order in which they are shown. */
public enum OpeningTab {
    APPLICANTS(""),
    COMPARISON("/comparison"),
    AGREEMENT("/agreement"),
    FAIRNESS("") {
        @Override
        public String path(OpeningId id) {
            return "fairness?opening=" + id;
        }
    },
    RETENTION("/retention"),
    ABOUT("/about");

    private final String end;

    OpeningTab(String end) {
        this.end = end;
    }

    public String path(OpeningId id) {
        return "openings/" + id + end;
    }

    /** Those of an opening that the signed-in person may open. */
    static List<OpeningTab> of(OpeningFile file) {
        return Arrays.stream(values()).filter(page -> page.isFor(file)).toList();
    }

    private boolean isFor(OpeningFile file) {
        boolean begun = file.opening().state() != State.DRAFT;
        return switch (this) {
            case APPLICANTS, ABOUT -> true;
            case COMPARISON -> begun && file.compares();
            case AGREEMENT -> begun && file.compares() && !file.rates();
            case FAIRNESS -> begun && file.recruits() && !file.rates();
            case RETENTION -> file.recruits();
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
