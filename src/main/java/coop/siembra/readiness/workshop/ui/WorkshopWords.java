package coop.siembra.readiness.workshop.ui;

import com.vaadin.flow.component.Component;
import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.Ids;
import coop.siembra.readiness.record.Moments;
import coop.siembra.readiness.workshop.Workshop;
import coop.siembra.readiness.workshop.Workshop.Place;
import coop.siembra.readiness.workshop.WorkshopRefusal;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.Locale;

/** Says what workshops are about and how far they are. */
record WorkshopWords(Moments moments, ContentLibrary library, Texts texts) {

    /** Looks a text up. */
    @FunctionalInterface
    interface Texts {
        String say(String key, Object... parameters);
    }

    String competency(CompetencyId id) {
        return library.competency(id.value())
                .map(found -> moments.voice().say(found.name()))
                .orElse(id.value());
    }

    /** When and where, in a line. */
    String place(Place place) {
        return texts.say(
                "readiness.workshop.place",
                moments.voice().day(place.day()),
                moments.time(place.time()),
                place.where());
    }

    /** The same of a workshop, or that nobody knows yet. */
    String place(Workshop workshop) {
        return workshop.where().map(this::place).orElseGet(() -> texts.say("readiness.workshop.no-date"));
    }

    Component state(Workshop workshop) {
        var key = "readiness.workshop.state." + workshop.state().name().toLowerCase(Locale.ROOT);
        var tone = switch (workshop.state()) {
            case DRAFT, CANCELLED -> Tone.PLAIN;
            case INVITED -> Tone.INFO;
            case HELD -> Tone.GOOD;
        };
        return Parts.badge(texts.say(key), tone);
    }

    static String key(WorkshopRefusal why) {
        return "readiness.workshop.refused." + Ids.of(why);
    }
}
