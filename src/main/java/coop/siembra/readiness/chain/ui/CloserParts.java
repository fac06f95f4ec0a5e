package coop.siembra.readiness.chain.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import coop.siembra.content.ContentLibrary;
import coop.siembra.learning.course.Course;
import coop.siembra.people.Unit;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.chain.ChainPicture;
import coop.siembra.readiness.chain.ChainPicture.FarUnit;
import coop.siembra.readiness.chain.model.Culture;
import coop.siembra.readiness.chain.model.Culture.Reading;
import coop.siembra.readiness.guide.Block;
import coop.siembra.readiness.guide.CloserAction;
import coop.siembra.readiness.plan.CulturePlan;
import coop.siembra.readiness.plan.PlanLinks;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * What brings a unit closer that does not meet the people served itself and whose culture is thin: the actions of the content that suit its distance,
 * those first that grow what is weakest in it. Of units whose people the reader may not see, and of fewer than five people, nothing is said.
 */
@Service
class CloserParts {
    private static final int IN_LIST = 3;
    /** A unit that does not meet the people served itself can be brought closer. */
    private static final int APART = 1;

    private final PlanLinks links;
    private final CulturePlan plan;
    private final Rules rules;
    private final ContentLibrary library;

    CloserParts(PlanLinks links, CulturePlan plan, Rules rules, ContentLibrary library) {
        this.links = links;
        this.plan = plan;
        this.rules = rules;
        this.library = library;
    }

    /** Whether the reader leads the whole organisation. */
    boolean leadsAll() {
        return plan.leadsAll();
    }

    /** For the panel of a unit; nothing when it is near, its culture has grown, or too little is known. */
    Optional<Component> of(Unit unit, ChainPicture picture, ChainWords words) {
        int distance = picture.chain().distance(unit.id()).orElse(0);
        return picture.counts(unit.id())
                .map(Culture::of)
                .filter(culture -> distance >= APART && culture.reading() == Reading.THIN)
                .map(culture -> new FarUnit(unit, distance, culture))
                .filter(far -> !suiting(far).isEmpty())
                .map(far -> part(far, words));
    }

    private List<CloserAction> suiting(FarUnit far) {
        return links.closer(far.distance())
                .sorted(Comparator.comparingInt((CloserAction action) -> -weak(action, far.culture())))
                .toList();
    }

    /** How many of the weakest competencies an action grows. */
    private static int weak(CloserAction action, Culture culture) {
        return (int) culture.weakest().stream()
                .filter(share -> action.competencies().stream()
                        .anyMatch(one -> one.value().equals(share.competency())))
                .count();
    }

    private Component part(FarUnit far, ChainWords words) {
        var culture = far.culture();
        var html = new Markup().tag("<div class='chain-closer'>");
        suiting(far).forEach(action -> action(html, action, far, words));
        return new Div(
                new H3(words.text("closer")),
                Parts.muted(words.text(
                        "closer.evidence",
                        far.distance(),
                        culture.known(),
                        culture.there(),
                        ChainWords.percent(culture.share()),
                        culture.people())),
                new Fragment(html.tag("</div>").toString()));
    }

    private void action(Markup html, CloserAction action, FarUnit far, ChainWords words) {
        var voice = words.voice();
        html.tag("<details><summary>")
                .text(voice.say(action.title()))
                .tag("<small>")
                .text(hours(action, words));
        if (weak(action, far.culture()) > 0) {
            html.text(" · " + words.text("closer.weakest"));
        }
        html.tag("</small></summary><p>").text(voice.say(action.why())).tag("</p><ol>");
        action.steps().forEach(step -> html.tag("<li>").text(voice.say(step)).tag("</li>"));
        html.tag("</ol>");
        named(html, words.text("closer.bring-back"), voice.say(action.bringBack()));
        named(html, words.text("closer.hosts"), voice.say(action.hosts()));
        goesWith(html, action, far, words);
        html.tag("<p><a router-link class='si-button plain'")
                .attribute("href", put(action, far))
                .tag(">")
                .text(words.text("closer.put"))
                .tag("</a></p></details>");
    }

    private static String hours(CloserAction action, ChainWords words) {
        return words.text("closer.hours", action.leastHours(), action.mostHours());
    }

    private static void named(Markup html, String name, String text) {
        html.tag("<p><b>").text(name).tag("</b> ").text(text).tag("</p>");
    }

    /** Courses anybody can open; blocks in a workshop for the unit. */
    private void goesWith(Markup html, CloserAction action, FarUnit far, ChainWords words) {
        var voice = words.voice();
        var courses = action.courses().stream()
                .flatMap(id -> library.current(Course.class, id.value()).stream())
                .toList();
        if (!courses.isEmpty()) {
            html.tag("<p><b>").text(words.text("closer.courses")).tag("</b></p><ul>");
            courses.forEach(course -> link(html, "course/" + course.id(), voice.say(course.title())));
            html.tag("</ul>");
        }
        var blocks = action.blocks().stream()
                .flatMap(id -> rules.now().guides().block(id).stream())
                .toList();
        if (!blocks.isEmpty()) {
            html.tag("<p><b>").text(words.text("closer.blocks")).tag("</b></p><ul>");
            blocks.forEach(block -> link(html, workshop(block, far), voice.say(block.title())));
            html.tag("</ul>");
        }
    }

    private static String workshop(Block block, FarUnit far) {
        return "workshop-new?unit=" + far.unit().id()
                + block.competencies().stream()
                        .findFirst()
                        .map(competency -> "&competency=" + competency)
                        .orElse("");
    }

    private static void link(Markup html, String href, String text) {
        html.tag("<li><a router-link")
                .attribute("href", href)
                .tag(">")
                .text(text)
                .tag("</a></li>");
    }

    private static String put(CloserAction action, FarUnit far) {
        return "plan-new?unit=" + far.unit().id() + "&closer=" + action.id();
    }

    /** A line for the list of far units: the first of them, each with its way into the plan. */
    String line(FarUnit far, ChainWords words) {
        var suiting = suiting(far);
        if (suiting.isEmpty()) {
            return "";
        }
        var all = suiting.stream()
                .limit(IN_LIST)
                .map(action -> new Markup()
                        .tag("<a router-link")
                        .attribute("href", put(action, far))
                        .tag(">")
                        .text(words.voice().say(action.title()))
                        .tag("</a>")
                        .toString())
                .collect(Collectors.joining(" · "));
        return new Markup().tag("<p class='chain-closer-line'>").text(words.text("closer.line")) + " " + all + "</p>";
    }
}
