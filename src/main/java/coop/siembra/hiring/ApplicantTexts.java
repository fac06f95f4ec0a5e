package coop.siembra.hiring;

import com.vaadin.flow.i18n.I18NProvider;
import coop.siembra.assessment.Instruments;
import coop.siembra.hiring.content.Filler;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.content.HiringPart.Mails;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.Invitation;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.Retention;
import coop.siembra.hiring.model.Retention.Fate;
import coop.siembra.hiring.model.Setup;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.people.Organisation;
import coop.siembra.people.People;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts what is true of an opening and an applicant into the notices and mails for them. */
@Component
public class ApplicantTexts {
    private final HiringContent content;
    private final OpeningContent openingContent;
    private final Instruments instruments;
    private final Organisation organisation;
    private final People people;
    private final PromiseSettings promises;
    private final ObjectProvider<I18NProvider> texts;
    private final Clock clock;

    ApplicantTexts(
            HiringContent content,
            OpeningContent openingContent,
            Instruments instruments,
            Organisation organisation,
            People people,
            PromiseSettings promises,
            ObjectProvider<I18NProvider> texts,
            Clock clock) {
        this.content = content;
        this.openingContent = openingContent;
        this.instruments = instruments;
        this.organisation = organisation;
        this.people = people;
        this.promises = promises;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What there is to do.
     *
     * @param informs whether it is for the applicant's own information, and may be left out
     */
    public record Piece(LocalizedText title, int minutes, boolean informs) {}

    /** @param more values only the caller knows, such as a link */
    public Filler filler(OpeningStore.Held held, Applicant applicant, Language language, Map<String, String> more) {
        var values = values(held, applicant, language);
        values.putAll(more);
        return new Filler(language, organisation.wording(), values, empty());
    }

    /** For somebody who has not applied yet. */
    public Filler filler(OpeningStore.Held held, Language language) {
        return new Filler(language, organisation.wording(), values(held, null, language), empty());
    }

    /** For what is told to nobody in particular. */
    public Filler filler(Language language) {
        return new Filler(language, organisation.wording(), Map.of(), empty());
    }

    private Set<String> empty() {
        return content.mails().map(Mails::mayBeEmpty).orElse(Set.of());
    }

    private Map<String, String> values(OpeningStore.Held held, @Nullable Applicant applicant, Language language) {
        var opening = held.opening();
        var told = promises.promises();
        var contact = contact(held, applicant);
        var pieces = pieces(held.setup());
        Map<String, String> values = new HashMap<>();
        values.put("opening", opening.title().in(language));
        values.put("parts", pieces.stream().map(piece -> line(piece, language)).collect(Collectors.joining("\n")));
        values.put("minutes", Integer.toString(minutes(pieces)));
        values.put("contact", contact);
        values.put("privacy-contact", told.privacyContact().isEmpty() ? contact : told.privacyContact());
        values.put("authority", told.authority().in(language));
        values.put("viewers", viewers(held, language));
        values.put("interview-minutes", Integer.toString(held.setup().battery().interviewMinutes()));
        values.put("decision-date", day(answerBy(held, applicant), language));
        values.put("retention", day(opening.keptUntil(), language));
        if (applicant != null) {
            values.put("retention", day(applicant.application().keptUntil(), language));
            var identity = applicant.identity();
            if (identity != null) {
                values.put("applicant", identity.name());
            }
            var link = applicant.participation().invitation();
            if (link != null) {
                values.put("until", moment(link.expires(), language));
            }
        }
        return values;
    }

    /** The day by which everybody hears how it goes on. */
    public LocalDate answerBy(OpeningStore.Held held, @Nullable Applicant applicant) {
        int days = promises.promises().answerDays();
        return applicant == null
                ? answerBy(held, null, LocalDate.MAX, days)
                : answerBy(
                        held,
                        applicant.participation().invitation(),
                        applicant.application().keptUntil(),
                        days);
    }

    /**
     * The same for many.
     *
     * @param keptUntil a link that lasts as long as the data asks for nothing any more
     * @param days see {@link Promises#answerDays}
     */
    LocalDate answerBy(OpeningStore.Held held, @Nullable Invitation link, LocalDate keptUntil, int days) {
        var last = held.opening().closes();
        if (link != null && link.asks()) {
            var expires = LocalDate.ofInstant(link.expires(), clock.getZone());
            last = expires.isAfter(last) && expires.isBefore(keptUntil) ? expires : last;
        }
        var promised = last.plusDays(days);
        var later = held.setup().answerBy();
        return later != null && later.isAfter(promised) ? later : promised;
    }

    private String contact(OpeningStore.Held held, @Nullable Applicant applicant) {
        var link = applicant == null ? null : applicant.participation().invitation();
        return people.find(link == null ? held.by() : link.by())
                .map(person -> person.name() + ", " + person.email())
                .orElse(organisation.settings().name());
    }

    /** What there is to do, in order. */
    public List<Piece> pieces(Setup setup) {
        var pieces = new ArrayList<Piece>();
        setup.battery().instruments().stream()
                .flatMap(sat -> instruments.current(sat.instrument()).stream()
                        .map(found -> new Piece(found.title(), found.minutes(), sat.informs())))
                .forEach(pieces::add);
        openingContent.task(setup).ifPresent(task -> pieces.add(new Piece(task.title(), task.minutes(), false)));
        return List.copyOf(pieces);
    }

    private static int minutes(List<Piece> pieces) {
        return pieces.stream().mapToInt(Piece::minutes).sum();
    }

    private String line(Piece piece, Language language) {
        var title = organisation.wording().fill(piece.title().in(language), language);
        var key = piece.informs() ? "hiring.applicant.piece-informs" : "hiring.applicant.piece";
        return say(language, key, title, piece.minutes());
    }

    private String viewers(OpeningStore.Held held, Language language) {
        var seen = new ArrayList<String>();
        seen.add(say(language, "hiring.applicant.viewers.recruiters"));
        for (var part : Part.values()) {
            long many = held.opening().team().values().stream()
                    .filter(parts -> parts.contains(part))
                    .count();
            if (many > 0) {
                seen.add(say(language, "hiring.applicant.viewers." + part.name().toLowerCase(Locale.ROOT), many));
            }
        }
        var last = seen.removeLast();
        return seen.isEmpty() ? last : say(language, "hiring.applicant.viewers.and", String.join(", ", seen), last);
    }

    /** What must be kept of somebody who asked for deletion, and how long; empty for nothing. */
    public String kept(Map<Retention.Part, Fate> fates, Language language) {
        Map<LocalDate, List<String>> until = new TreeMap<>();
        var held = new ArrayList<String>();
        fates.forEach((part, fate) -> {
            var name = say(language, "hiring.applicant.part." + part.name().toLowerCase(Locale.ROOT));
            switch (fate) {
                case Fate.DeletedAfter(var day) ->
                    until.computeIfAbsent(day, one -> new ArrayList<>()).add(name);
                case Fate.AnonymousAfter(var day) ->
                    until.computeIfAbsent(day, one -> new ArrayList<>()).add(name);
                case Fate.Held dispute -> held.add(name);
            }
        });
        var lines = new ArrayList<String>();
        until.forEach((day, parts) ->
                lines.add(say(language, "hiring.applicant.kept.law", String.join(", ", parts), day(day, language))));
        if (!held.isEmpty()) {
            lines.add(say(language, "hiring.applicant.kept.dispute"));
        }
        return String.join(" ", lines);
    }

    /** Today, in words. */
    public String today(Language language) {
        return day(LocalDate.now(clock), language);
    }

    String day(LocalDate day, Language language) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
    }

    String moment(Instant moment, Language language) {
        return moment(moment, clock.getZone(), language);
    }

    static String moment(Instant moment, ZoneId zone, Language language) {
        var locale = language.locale();
        var at = moment.atZone(zone);
        var day = at.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale));
        var hour = at.format(DateTimeFormatter.ofPattern("HH:mm", locale));
        return day + ", " + hour + " (" + zone.getDisplayName(TextStyle.SHORT, locale) + ")";
    }

    String say(Language language, String key, Object... values) {
        return texts.getObject().getTranslation(key, language.locale(), values);
    }
}
