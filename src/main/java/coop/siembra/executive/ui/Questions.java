package coop.siembra.executive.ui;

import com.vaadin.flow.component.Component;
import coop.siembra.content.Competency;
import coop.siembra.executive.Answers;
import coop.siembra.executive.Answers.House;
import coop.siembra.executive.Answers.Leaders;
import coop.siembra.executive.Answers.People;
import coop.siembra.executive.Answers.Recruited;
import coop.siembra.executive.model.Correlation;
import coop.siembra.executive.model.Empathy;
import coop.siembra.executive.model.Figure;
import coop.siembra.readiness.Deeds;
import coop.siembra.readiness.asking.MirrorResults;
import coop.siembra.readiness.asking.MirrorResults.Moment;
import coop.siembra.readiness.model.asking.Difference;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The three questions with their answers. */
final class Questions {
    private final Say say;
    private final Map<String, Competency> competencies;

    Questions(Say say, List<Competency> competencies) {
        this.say = say;
        this.competencies = competencies.stream()
                .collect(Collectors.toMap(competency -> competency.id().value(), Function.identity()));
    }

    Component show(Answers answers) {
        return Parts.box(
                "executive-questions",
                people(answers.people()),
                recruited(answers.recruited()),
                leaders(answers.leaders()));
    }

    private Component people(People people) {
        var card = new QuestionCard(say, "empathy.");
        people.empathy()
                .ifPresentOrElse(
                        empathy -> card.figure(
                                        Scale.HUNDRED.value(say, empathy.figure()),
                                        say.text("empathy.unit"),
                                        interval(Scale.HUNDRED, empathy.figure()))
                                .part("competencies", competencies(empathy))
                                .words("evidence", evidence(people, empathy)),
                        () -> card.unknown(say.text("empathy.none", Empathy.FEWEST)));
        return card.part("trend", new TrendLine(say, Scale.HUNDRED, people.months()).html())
                .way("empathy.way", "team")
                .show();
    }

    private String interval(Scale scale, Figure figure) {
        return say.text("interval", scale.low(say, figure), scale.high(say, figure));
    }

    private String[] evidence(People people, Empathy empathy) {
        var counted = say.text("empathy.evidence", empathy.known(), empathy.people());
        var asOf = people.asOf();
        return asOf == null ? new String[] {counted} : new String[] {counted, say.text("as-of", say.day(asOf))};
    }

    private String competencies(Empathy empathy) {
        var html = new Markup().tag("<ul class='executive-parts'>");
        empathy.competencies().forEach(part -> {
            var competency = competencies.get(part.competency());
            html.tag("<li><span>")
                    .text(competency == null ? part.competency() : say.name(competency))
                    .tag("</span> <b>")
                    .text(Scale.HUNDRED.value(say, part.figure()))
                    .tag("</b> <small>")
                    .text(say.text(
                            "empathy.part",
                            Scale.HUNDRED.low(say, part.figure()),
                            Scale.HUNDRED.high(say, part.figure()),
                            part.known()))
                    .tag("</small>" + band(part.figure()) + "</li>");
        });
        return html.tag("</ul>").toString();
    }

    /** Where the interval lies between 0 and 100. */
    private static String band(Figure figure) {
        double low = Scale.HUNDRED.shown(figure.low());
        return String.format(
                Locale.ROOT,
                "<span class='executive-band' aria-hidden='true'><i style='left:%.1f%%;width:%.1f%%'></i>"
                        + "<u style='left:%.1f%%'></u></span>",
                low,
                Math.max(1, Scale.HUNDRED.shown(figure.high()) - low),
                Scale.HUNDRED.shown(figure.value()));
    }

    private Component recruited(Recruited recruited) {
        var card = new QuestionCard(say, "recruited.");
        recruited
                .selection()
                .ifPresentOrElse(
                        selection -> card.figure(
                                        selection.figure().value() < 0
                                                ? Scale.POINTS.value(say, selection.figure())
                                                : say.text("plus", Scale.POINTS.value(say, selection.figure())),
                                        say.text("recruited.unit"),
                                        interval(Scale.POINTS, selection.figure())
                                                + (selection.figure().holdsZero()
                                                        ? " " + say.text("recruited.zero")
                                                        : ""))
                                .words(
                                        "evidence",
                                        say.text("recruited.evidence", selection.hired(), selection.turnedDown())),
                        () -> card.unknown(say.text("recruited.none")));
        card.words("recruited.later", later(recruited.later()))
                .part("trend", new TrendLine(say, Scale.POINTS, recruited.months()).html());
        var asOf = recruited.asOf();
        if (asOf != null) {
            card.part(
                    "looked",
                    new Markup()
                            .tag("<p>")
                            .text(say.text("as-of", say.day(asOf)))
                            .tag("</p>")
                            .toString());
        }
        return card.show();
    }

    /** Whether scores went with what the hired have shown since. */
    private String later(Correlation later) {
        return later.figure()
                .map(figure -> say.text(
                        figure.holdsZero() ? "recruited.later.zero" : "recruited.later.some",
                        Scale.CORRELATION.value(say, figure),
                        Scale.CORRELATION.low(say, figure),
                        Scale.CORRELATION.high(say, figure),
                        later.pairs()))
                .orElseGet(() -> say.text("recruited.later.few", later.pairs(), Correlation.FEWEST));
    }

    private Component leaders(Leaders leaders) {
        var card = new QuestionCard(say, "leaders.");
        if (leaders.heads() == 0) {
            card.unknown(say.text("leaders.none"));
            house(card, leaders.house());
            return card.show();
        }
        var last = leaders.mirror().stream().findFirst();
        last.ifPresentOrElse(
                moment -> mirror(card, moment),
                () -> card.unknown(say.text("leaders.unasked")).way("leaders.ask", "survey-rounds"));
        card.words(
                "leaders.done",
                say.text("leaders.acting", leaders.acting(), leaders.heads()),
                say.text("leaders.whole"));
        card.part("leaders.times", deeds(leaders));
        card.words(
                "trend",
                leaders.mirror().size() < 2
                        ? say.text("leaders.first")
                        : trend(leaders.mirror().getLast()),
                say.text("leaders.before", leaders.before()));
        card.way("leaders.way", "mirror");
        house(card, leaders.house());
        return card.show();
    }

    private void house(QuestionCard card, House house) {
        card.title("leaders.house");
        card.line(
                house.obstacle()
                        .map(found -> say.text(
                                "leaders.obstacle",
                                say.of(found.name()),
                                say.number(found.share().ratio() * 100, 0),
                                found.share().answered()))
                        .orElseGet(() -> say.text("leaders.obstacle.none")),
                "leaders.obstacle.way",
                "obstacles");
        var plan = house.plan();
        card.line(
                say.text("leaders.plan", plan.openGoals(), plan.unfinished(), plan.late()), "leaders.plan.way", "plan");
    }

    /** What leaders say of themselves beside what everybody says of them. */
    private void mirror(QuestionCard card, Moment moment) {
        var people = moment.figures().people();
        var own = moment.figures().leaders();
        if (people.isEmpty()) {
            card.unknown(say.text("leaders.few", moment.answered()));
            return;
        }
        var gap = moment.figures().gap();
        card.figure(
                say.number(people.get().mean(), 1),
                say.text("leaders.unit"),
                say.text(
                                "leaders.interval",
                                say.number(people.get().low(), 1),
                                say.number(people.get().high(), 1))
                        + " "
                        + (own.isEmpty() ? say.text("leaders.no-own") : gap(own.get(), gap)));
        card.words("evidence", evidence(moment, people.get(), own));
    }

    private String evidence(Moment moment, MirrorResults.Figure people, Optional<MirrorResults.Figure> own) {
        var day = say.day(moment.day());
        return own.map(leaders -> say.text("leaders.evidence", people.n(), moment.asked(), leaders.n(), day))
                .orElseGet(() -> say.text("leaders.evidence-few", people.n(), moment.asked(), day));
    }

    private String gap(MirrorResults.Figure own, Optional<Difference> gap) {
        return gap.map(apart -> say.text(
                        apart.open() ? "leaders.gap.open" : "leaders.gap",
                        say.number(own.mean(), 1),
                        say.number(apart.low(), 1),
                        say.number(apart.high(), 1)))
                .orElseGet(() -> say.text("leaders.gap.none", say.number(own.mean(), 1)));
    }

    private String trend(Moment before) {
        return before.figures()
                .people()
                .map(people -> say.text("leaders.earlier", say.day(before.day()), say.number(people.mean(), 1)))
                .orElseGet(() -> say.text("leaders.first"));
    }

    private String deeds(Leaders leaders) {
        var html = new Markup().tag("<ul class='executive-parts'>");
        for (var kind : Deeds.Kind.values()) {
            html.tag("<li><span>")
                    .text(say.text("deed." + kind.name().toLowerCase(Locale.ROOT)))
                    .tag("</span> <b>")
                    .text(say.number(leaders.times().getOrDefault(kind, 0), 0))
                    .tag("</b></li>");
        }
        return html.tag("</ul>").toString();
    }
}
