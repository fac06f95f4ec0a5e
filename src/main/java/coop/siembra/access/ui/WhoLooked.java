package coop.siembra.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import coop.siembra.access.Audit;
import coop.siembra.access.AuditEntry;
import coop.siembra.access.AuditPage;
import coop.siembra.access.CurrentUser;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.people.Units;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who opened one's page or changed something about oneself, newest first, in words. */
class WhoLooked extends Div {
    private final transient Services services;
    private final Fragment list = new Fragment("");
    private final Span range = new Span();
    private final NativeButton newer;
    private final NativeButton older;
    private int shown;

    /** What the list is made from. */
    record Services(Audit audit, CurrentUser user, People people, Units units, Clock clock) {}

    WhoLooked(Services services) {
        this.services = services;
        addClassName("si-section");
        range.addClassNames("si-muted", "si-small");
        range.getElement().setAttribute("role", "status");
        newer = Parts.button(getTranslation("access.audit.newer"), Tone.PLAIN, click -> turn(-1));
        older = Parts.button(getTranslation("access.audit.older"), Tone.PLAIN, click -> turn(1));
        add(list, Parts.row(newer, older, range));
        show(0);
    }

    /** Whoever turns pages by keyboard is not left on a button that has gone. */
    private void turn(int pages) {
        show(shown + pages);
        if (!newer.isVisible()) {
            older.focus();
        } else if (!older.isVisible()) {
            newer.focus();
        }
    }

    private void show(int page) {
        var found = services.audit().aboutMe(page);
        shown = found.number();
        list.show(found.entries().isEmpty() ? nothing() : markup(found.entries()));
        newer.setVisible(found.hasNewer());
        older.setVisible(found.hasOlder());
        range.setText(found.total() > AuditPage.SIZE ? range(found) : "");
    }

    private String nothing() {
        return new Markup()
                .tag("<p class='si-muted'>")
                .text(getTranslation("access.audit.none"))
                .tag("</p>")
                .toString();
    }

    private String range(AuditPage page) {
        int first = page.number() * AuditPage.SIZE + 1;
        return getTranslation(
                "access.audit.range", first, first + page.entries().size() - 1, page.total());
    }

    private String markup(List<AuditEntry> entries) {
        var ids = entries.stream().map(AuditEntry::who).filter(Objects::nonNull).collect(Collectors.toSet());
        var persons = services.people().findAll(ids).stream().collect(Collectors.toMap(Person::id, person -> person));
        var markup = new Markup().tag("<ul class='access-trail'>");
        entries.forEach(entry -> add(markup, entry, persons));
        return markup.tag("</ul>").toString();
    }

    private void add(Markup markup, AuditEntry entry, Map<PersonId, Person> persons) {
        var who = entry.who();
        var person = who == null ? null : persons.get(who);
        boolean me = who != null && services.user().find().filter(who::equals).isPresent();
        markup.tag("<li><div><strong>").text(name(entry, persons, me)).tag("</strong>");
        if (person != null && !me) {
            markup.tag(" <span class='si-muted'>")
                    .text(person.position().in(getLocale()))
                    .tag("</span>");
        }
        var day = LocalDate.ofInstant(entry.at(), services.clock().getZone());
        markup.tag("<p>").text(what(entry)).tag("</p></div><time").attribute("datetime", day.toString());
        markup.tag(">").text(day(day)).tag("</time></li>");
    }

    private String name(AuditEntry entry, Map<PersonId, Person> persons, boolean me) {
        if (me) {
            return getTranslation("access.audit.you");
        }
        if (entry.who() == null) {
            return getTranslation("access.audit.system");
        }
        var person = persons.get(entry.who());
        return person == null ? getTranslation("access.audit.gone") : person.name();
    }

    /** What was done; what this release has no words for is told by its key. */
    private String what(AuditEntry entry) {
        var text = getTranslation(entry.textKey(), parameters(entry));
        return text.startsWith("!") ? getTranslation("access.audit.other", entry.object()) : text;
    }

    /** The details as the reader knows them; those of other objects are shown as they are. */
    private Object[] parameters(AuditEntry entry) {
        var details = entry.details();
        return switch (entry.object()) {
            case "person.details" -> joined(details, "access.audit.part.");
            case "account.roles" -> joined(details, "access.role.");
            case "unit.head", "unit.deputy" ->
                Stream.concat(
                                details.stream().limit(1).map(this::unit),
                                details.stream().skip(1).map(day -> day(LocalDate.parse(day))))
                        .toArray();
            default -> details.toArray();
        };
    }

    private Object[] joined(List<String> codes, String prefix) {
        return new Object[] {
            codes.stream()
                    .map(code -> getTranslation(prefix + code.toLowerCase(Locale.ROOT)))
                    .collect(Collectors.joining(", "))
        };
    }

    private String unit(String id) {
        return services.units()
                .find(new UnitId(id))
                .map(unit -> unit.name().in(getLocale()))
                .orElse(id);
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale()));
    }
}
