package coop.siembra.records;

import java.util.Locale;

/** The verbs used, all from the ADL vocabulary. */
enum Verb {
    ATTEMPTED("comenzó"),
    INITIALIZED("inició"),
    RESUMED("retomó"),
    EXPERIENCED("leyó"),
    ANSWERED("respondió"),
    PASSED("aprobó"),
    FAILED("no aprobó"),
    INTERACTED("dijo"),
    COMPLETED("completó"),
    REGISTERED("se comprometió"),
    SCORED("fue observado"),
    TERMINATED("terminó");

    private static final String BASE = "http://adlnet.gov/expapi/verbs/";

    private final String spanish;

    Verb(String spanish) {
        this.spanish = spanish;
    }

    String iri() {
        return BASE + english();
    }

    String english() {
        return name().toLowerCase(Locale.ROOT);
    }

    String spanish() {
        return spanish;
    }
}
