package coop.siembra.hiring.ui.judging;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.siembra.hiring.Judging;
import coop.siembra.hiring.KitSheet;
import coop.siembra.hiring.RatingDesk;
import coop.siembra.hiring.RatingOutcome;
import coop.siembra.hiring.content.Task;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.model.judging.ScorecardStep;
import coop.siembra.hiring.ui.words.Phrasebook;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Where somebody rates a written reply or an interview: alone, each rating kept as it is given, handed in once. What others gave appears
 * afterwards, and one's own can then only be amended.
 */
@Route(JudgingAddress.RATINGS + "/:application/:what(reply|interview)")
@PermitAll // whose it is to rate is asked for where the desk is read
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle, ScorecardForm.Saver {
    private final transient Judging judging;
    private final transient Phrasebook phrasebook;
    private ApplicationId application = new ApplicationId("none");
    private Rated what = Rated.REPLY;

    DeskView(Judging judging, Phrasebook phrasebook) {
        this.judging = judging;
        this.phrasebook = phrasebook;
        addClassNames("si-page", "judging-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        application = JudgingAddress.application(event);
        what = event.getRouteParameters()
                .get("what")
                .filter("interview"::equals)
                .map(interview -> Rated.INTERVIEW)
                .orElse(Rated.REPLY);
        show(judging.desk(application, what).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.judging.desk." + Phrases.word(what));
    }

    private void show(RatingDesk desk) {
        removeAll();
        var phrases = phrasebook.in(getLocale());
        var head = Parts.head(
                phrases.say("hiring.judging.desk-of", getPageTitle(), phrases.applicant(desk.number())),
                phrases.say(desk.own().submitted() ? "hiring.judging.desk.after" : "hiring.judging.desk.alone"));
        add(
                Parts.row(Parts.link(phrases.say("hiring.judging.back"), JudgingAddress.RATINGS, Tone.QUIET)),
                head,
                switch (desk) {
                    case RatingDesk.OfReply reply -> reply(reply, phrases);
                    case RatingDesk.OfInterview interview -> interview(interview, phrases);
                });
    }

    private Component reply(RatingDesk.OfReply desk, Phrases phrases) {
        var reply = new Fragment("judging-reading", new ReplyHtml(desk.task(), desk.reply(), phrases).html());
        return Parts.box("judging-columns", reply, ratings(desk, fields(desk.task(), phrases), phrases));
    }

    private Component interview(RatingDesk.OfInterview desk, Phrases phrases) {
        var kit = new KitHtml(desk.kit(), phrases);
        var guide = new Fragment("judging-reading", kit.guide());
        return Parts.box(
                "judging-stack", guide, ratings(desk, fields(desk.kit(), phrases), phrases, id -> kit.question(id)));
    }

    private Component ratings(RatingDesk desk, List<RatingField.Asked> asked, Phrases phrases) {
        return ratings(desk, asked, phrases, id -> Optional.empty());
    }

    private Component ratings(
            RatingDesk desk, List<RatingField.Asked> asked, Phrases phrases, ScorecardForm.Sheet sheet) {
        if (!desk.own().submitted()) {
            return new ScorecardForm(asked, desk.own(), sheet, phrases, this);
        }
        var stack = Parts.box("judging-stack");
        stack.add(Parts.notice(Tone.GOOD, new Paragraph(phrases.say("hiring.judging.handed-in"))));
        stack.add(GivenPart.of(asked, desk, phrases));
        stack.add(new AmendForm(asked, desk.own(), phrases, this));
        return stack;
    }

    private static List<RatingField.Asked> fields(Task task, Phrases phrases) {
        return task.dimensions().stream()
                .map(dimension -> new RatingField.Asked(
                        dimension.id(),
                        phrases.of(dimension.name()),
                        phrases.of(dimension.question()),
                        dimension.anchors()))
                .toList();
    }

    static List<RatingField.Asked> fields(KitSheet kit, Phrases phrases) {
        var fields = new ArrayList<RatingField.Asked>();
        for (var asked : kit.questions()) {
            var title = phrases.say(
                    asked.added() ? "hiring.judging.question-added" : "hiring.judging.question",
                    fields.size() + 1,
                    phrases.competency(asked.competency()));
            fields.add(new RatingField.Asked(
                    asked.question().id(),
                    title,
                    phrases.say("hiring.judging.rate-answer"),
                    asked.question().anchors()));
        }
        return List.copyOf(fields);
    }

    /** Nothing when it is kept; else what is to be told. */
    @Override
    public Optional<String> save(ScorecardStep step) {
        try {
            return switch (judging.take(application, what, step)) {
                case RatingOutcome.Saved(var desk) -> {
                    if (!(step instanceof ScorecardStep.Rate)) {
                        show(desk);
                    }
                    yield Optional.empty();
                }
                case RatingOutcome.Refused(var reason) ->
                    Optional.of(getTranslation("hiring.judging.refused." + Phrases.word(reason)));
                case RatingOutcome.Unfit(var reason) ->
                    Optional.of(getTranslation("hiring.judging.unfit." + Phrases.word(reason)));
            };
        } catch (DataAccessException unreachable) {
            LoggerFactory.getLogger(DeskView.class).warn("a rating was not stored", unreachable);
            return Optional.of(getTranslation("ui.save.unreachable"));
        }
    }
}
