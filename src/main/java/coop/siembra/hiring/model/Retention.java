package coop.siembra.hiring.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is deleted of an application, and when. Nothing is kept longer than the applicant was told, unless the law or a dispute asks for it. */
public final class Retention {
    /** Logs are kept at least so long (Regulation (EU) 2024/1689, Articles 19 and 26(6)). */
    public static final Period SHORTEST_LOG = Period.ofMonths(6);

    private Retention() {}

    /** A part of what is kept about an applicant. */
    public enum Part {
        /** Name, address and what else tells who it is; also in mails sent. */
        IDENTITY,
        /** What was asked for to make taking part easier. */
        ADJUSTMENT,
        /** Answers and written replies. */
        ANSWERS,
        SCORES,
        /** Of replies and interviews, with the notes. */
        RATINGS,
        /** Decisions with reasons and amendments. */
        DECISIONS,
        /** Declared groups of this person; in counts they remain. */
        GROUPS,
        CONSENTS
    }

    /** What becomes of a part. */
    public sealed interface Fate {

        /** It is deleted when this day is over. */
        record DeletedAfter(LocalDate day) implements Fate {}

        /** It is stripped of the person when this day is over, with consent, for research. */
        record AnonymousAfter(LocalDate day) implements Fate {}

        /** It stays for as long as a dispute lasts. */
        record Held() implements Fate {}
    }

    /**
     * What decides about it.
     *
     * @param toldUntil the day the applicant was told
     * @param askedOn when the applicant asked for deletion, or null
     * @param lawUntil the day up to which the organisation's law wants some parts kept, or null
     * @param lawParts those parts
     * @param held whether a dispute forbids deleting
     * @param research whether the applicant agrees that answers are kept without a name
     * @param groupsTakenBackOn when the declaration of groups was taken back, or null
     */
    public record Terms(
            LocalDate toldUntil,
            @Nullable LocalDate askedOn,
            @Nullable LocalDate lawUntil,
            Set<Part> lawParts,
            boolean held,
            boolean research,
            @Nullable LocalDate groupsTakenBackOn) {}

    /** What becomes of each part. */
    public static Map<Part, Fate> plan(Terms terms) {
        var plan = new EnumMap<Part, Fate>(Part.class);
        for (var part : Part.values()) {
            plan.put(part, fate(part, terms));
        }
        return plan;
    }

    /** The parts to be deleted or made anonymous by now. */
    public static Set<Part> due(Terms terms, LocalDate today) {
        var due = EnumSet.noneOf(Part.class);
        plan(terms).forEach((part, fate) -> {
            boolean over = switch (fate) {
                case Fate.DeletedAfter(var day) -> today.isAfter(day);
                case Fate.AnonymousAfter(var day) -> today.isAfter(day);
                case Fate.Held held -> false;
            };
            if (over) {
                due.add(part);
            }
        });
        return due;
    }

    private static Fate fate(Part part, Terms terms) {
        if (part == Part.GROUPS && terms.groupsTakenBackOn() != null) {
            return new Fate.DeletedAfter(terms.groupsTakenBackOn().minusDays(1));
        }
        if (terms.held()) {
            return new Fate.Held();
        }
        var day = day(part, terms);
        boolean withoutName = part == Part.ANSWERS && terms.research() && terms.askedOn() == null;
        return withoutName ? new Fate.AnonymousAfter(day) : new Fate.DeletedAfter(day);
    }

    /** As told, earlier when the applicant asks, later only for what the law wants kept; answers as long as the scores made of them. */
    private static LocalDate day(Part part, Terms terms) {
        var asked = terms.askedOn();
        var day = asked != null && !asked.isAfter(terms.toldUntil()) ? asked.minusDays(1) : terms.toldUntil();
        var law = terms.lawUntil();
        boolean wanted = terms.lawParts().contains(part)
                || part == Part.ANSWERS && terms.lawParts().contains(Part.SCORES);
        return law != null && wanted && law.isAfter(day) ? law : day;
    }

    /** Whether one period from a day is shorter than another. */
    static boolean shorter(LocalDate from, Period period, Period minimum) {
        return from.plus(period).isBefore(from.plus(minimum));
    }

    /** Whether logs may be kept for so long and no longer. */
    public static boolean longEnoughForLogs(LocalDate from, Period period) {
        return !shorter(from, period, SHORTEST_LOG);
    }
}
