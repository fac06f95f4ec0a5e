package coop.siembra.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.siembra.access.CurrentUser;
import coop.siembra.access.Role;
import coop.siembra.access.TeamAccess;
import coop.siembra.assessment.Baseline.Invitation;
import coop.siembra.assessment.Desk;
import coop.siembra.assessment.MySittings;
import coop.siembra.assessment.sitting.Sitting.Closing;
import coop.siembra.assessment.sitting.SittingSummary;
import coop.siembra.people.Organisation;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What the signed-in person may sit now, and what they have. */
@Route("assessments")
@Menu(order = 2.5, icon = "ASSESSMENTS", title = "assessment.menu")
@PermitAll
class AssessmentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient MySittings mine;
    private final transient Organisation organisation;
    private final transient CurrentUser user;
    private final transient TeamAccess access;
    private final transient Clock clock;

    AssessmentsView(MySittings mine, Organisation organisation, CurrentUser user, TeamAccess access, Clock clock) {
        this.mine = mine;
        this.organisation = organisation;
        this.user = user;
        this.access = access;
        this.clock = clock;
        addClassName("si-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var voice = new Voice(getLocale(), organisation.wording());
        var head = Parts.head(getTranslation("assessment.list.title"), getTranslation("assessment.list.lead"));
        if (user.has(Role.TRAINING) || user.has(Role.ADMIN)) {
            head.add(Parts.link(getTranslation("assessment.extra.title"), "accommodations", Tone.PLAIN));
        }
        if (access.maySeeAnyTeam()) {
            head.add(Parts.link(getTranslation("assessment.group.open"), "team-soil", Tone.PLAIN));
        }
        add(head);
        standing(voice);
        offers(voice);
        past(voice);
    }

    private void standing(Voice voice) {
        var invitation = mine.baseline().invitation();
        if (OfferParts.postponements(invitation) > 0) {
            var box = Parts.box("si-card");
            box.add(new OfferParts(mine, voice).postpone(box));
            add(box);
        }
        switch (invitation) {
            case Invitation.Postponed(var until) ->
                add(Parts.muted(getTranslation("assessment.list.postponed", voice.day(until))));
            case Invitation.Done(var on, var again) ->
                add(Parts.muted(getTranslation("assessment.list.done", voice.day(on), voice.day(again))));
            case Invitation.NotYetDone invited -> {}
            case Invitation.DueAgain again -> {}
            case Invitation.InProgress begun -> {}
            case Invitation.NothingAsked nothing -> {}
        }
    }

    private void offers(Voice voice) {
        var offers = mine.offers();
        if (offers.isEmpty()) {
            add(Parts.box("si-card si-empty", new Paragraph(getTranslation("assessment.list.nothing"))));
            return;
        }
        var parts = new OfferParts(mine, voice);
        var grid = Parts.box("si-grid");
        offers.forEach(offer -> grid.add(parts.card(offer)));
        add(grid);
    }

    private void past(Voice voice) {
        var list = new UnorderedList();
        list.addClassName("assessment-past");
        for (var sitting : mine.sittings()) {
            Optional.ofNullable(sitting.closing())
                    .flatMap(closing -> mine.desk(sitting.id()).map(desk -> row(sitting, closing, desk, voice)))
                    .ifPresent(list::add);
        }
        if (list.getComponentCount() > 0) {
            add(Parts.section(getTranslation("assessment.list.past"), Parts.card(list)));
        }
    }

    private ListItem row(SittingSummary sitting, Closing closing, Desk desk, Voice voice) {
        var day = voice.day(LocalDate.ofInstant(closing.at(), clock.getZone()));
        boolean parallel = desk.instrument().forms().size() > 1;
        var facts = parallel ? day + " · " + voice.say(desk.form().title()) : day;
        var title = new Span(voice.say(desk.instrument().title()));
        title.addClassName("assessment-past-title");
        var words = Parts.box("si-grow", title, Parts.muted(facts));
        var row = Parts.row(words);
        if (desk.sitting().carried()) {
            row.add(Parts.badge(getTranslation("assessment.list.carried"), Tone.INFO));
        }
        if (closing.timeUp()) {
            row.add(Parts.badge(getTranslation("assessment.list.time-up"), Tone.PLAIN));
        }
        if (closing.abandoned()) {
            row.add(Parts.badge(getTranslation("assessment.list.abandoned"), Tone.PLAIN));
            return new ListItem(row);
        }
        Reports.path(sitting.id()).ifPresent(path -> row.add(report(path, title.getText())));
        return new ListItem(row);
    }

    private Component report(String path, String title) {
        var link = Parts.link(getTranslation("assessment.thanks.report"), path, Tone.PLAIN);
        link.setAriaLabel(getTranslation("assessment.thanks.report") + ": " + title);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.list.title");
    }
}
