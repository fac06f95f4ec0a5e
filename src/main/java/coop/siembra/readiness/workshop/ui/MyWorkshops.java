package coop.siembra.readiness.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import coop.siembra.content.ContentLibrary;
import coop.siembra.readiness.record.Moments;
import coop.siembra.readiness.record.RecordPart;
import coop.siembra.readiness.workshop.OwnWorkshops;
import coop.siembra.readiness.workshop.OwnWorkshops.Mine;
import coop.siembra.readiness.workshop.Workshop.State;
import coop.siembra.ui.HomePart;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** The workshops somebody is invited to or was at. */
final class MyWorkshops {

    private MyWorkshops() {}

    /** On their record: all. */
    @Service
    @Order(1)
    static class OnRecord implements RecordPart {
        private final OwnWorkshops own;
        private final ContentLibrary library;
        private final Clock clock;

        OnRecord(OwnWorkshops own, ContentLibrary library, Clock clock) {
            this.own = own;
            this.library = library;
            this.clock = clock;
        }

        @Override
        public Optional<Component> show(Voice voice) {
            var all = own.all();
            return all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Shown(all, new Moments(voice, clock.getZone()), library));
        }
    }

    /** On their home page: those still to come. */
    @Service
    static class AtHome implements HomePart {
        private final OwnWorkshops own;
        private final ContentLibrary library;
        private final Clock clock;

        AtHome(OwnWorkshops own, ContentLibrary library, Clock clock) {
            this.own = own;
            this.library = library;
            this.clock = clock;
        }

        @Override
        public Place place() {
            return Place.MIDDLE;
        }

        @Override
        public Optional<Component> show(Voice voice) {
            var ahead = own.all().stream().filter(Mine::ahead).toList();
            return ahead.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Shown(ahead, new Moments(voice, clock.getZone()), library));
        }
    }

    private static final class Shown extends Section {

        Shown(List<Mine> all, Moments moments, ContentLibrary library) {
            addClassName("si-section");
            var words = new WorkshopWords(moments, library, this::getTranslation);
            var grid = Parts.box("si-grid");
            all.forEach(mine -> grid.add(card(mine, words)));
            add(Parts.section(
                            getTranslation("readiness.workshop.mine"),
                            Parts.muted(getTranslation("readiness.workshop.mine-lead")),
                            grid)
                    .getChildren()
                    .toList());
        }

        private Component card(Mine mine, WorkshopWords words) {
            var workshop = mine.workshop();
            var facts = Parts.row(words.state(workshop));
            if (workshop.state() == State.HELD) {
                facts = Parts.row(Parts.badge(
                        getTranslation(
                                mine.attended() ? "readiness.workshop.was-there" : "readiness.workshop.was-not-there"),
                        mine.attended() ? Tone.GOOD : Tone.PLAIN));
            }
            Div card = Parts.card(
                    new H3(getTranslation("readiness.workshop.on", words.competency(workshop.competency()))),
                    facts,
                    Parts.muted(words.place(mine.place())),
                    Parts.muted(getTranslation(
                            "readiness.workshop.lasts", workshop.agenda().minutes())));
            card.addClassName("si-section");
            return card;
        }
    }
}
